import { ageWords } from '../words/age-words.ts';
import { tellAges } from './ages.ts';
import { askBreaking } from './ask-breaking.ts';
import { setHeadlineFace } from './headline-face.ts';
import { followUpwards, showSection } from './masthead.ts';
import { startEach } from './start-each.ts';

/**
 * What is fetched beside a page: the face of headlines; the row of sections where the reader is, and the
 * masthead on the way up; how long ago things were; and the urgent line, which the code that `load`
 * fetches shows.
 */
export function beside(load: Parameters<typeof askBreaking>[0]): void {
  const ages = ageWords(document.documentElement.lang);
  startEach(setHeadlineFace, showSection, followUpwards, () => askBreaking(load, tellAges(ages)));
}
