import { ageWords } from '../words/age-words.ts';
import { tellAges } from './ages.ts';
import { askBreaking } from './ask-breaking.ts';
import { setHeadlineFace } from './headline-face.ts';
import { showSection } from './show-section.ts';
import { startEach } from './start-each.ts';

/**
 * What is fetched beside a page: the face of headlines; the row of sections where the reader is; how long
 * ago things were; and the urgent line, which the code that `load` fetches shows. On a page inside the
 * paper the first scrolling fetches what brings the masthead back.
 */
export function beside(load: Parameters<typeof askBreaking>[0]): void {
  const ages = ageWords(document.documentElement.lang);
  startEach(setHeadlineFace, showSection, followAtScroll, () => askBreaking(load, tellAges(ages)));
}

function followAtScroll(): void {
  const masthead = document.querySelector<HTMLElement>('.masthead:not(.masthead--front)');
  const load = async (): Promise<void> => {
    const { followUpwards } = await import('./masthead.ts').catch(() => ({
      followUpwards: undefined,
    }));
    followUpwards?.(masthead!);
  };
  if (masthead) addEventListener('scroll', load, { passive: true, once: true });
}
