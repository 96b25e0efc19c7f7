import { wordsIn } from '../../words/words-in.ts';
import { describe } from '../../problems/describe.ts';
import type { Problem } from '../../problems/describe.ts';
import type { Checked } from './check-content.ts';

/** What the check says, in the site's language, by file: for showing it on the page it concerns. */
export function notesByFile({ content, findings }: Checked): Map<string, Problem[]> {
  const words = wordsIn(content.site.language).check;
  return Map.groupBy(
    findings.map((finding) => describe(finding, words)),
    ({ file }) => file,
  );
}
