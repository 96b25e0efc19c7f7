import type { SiteReading } from '../../../content-files/parse/site.ts';
import { wordsIn } from '../../../words/words-in.ts';
import { describe } from '../../../problems/describe.ts';
import type { Note } from '../article/note.ts';

/** What stops a build at site.yaml, in the words of `check`: the two never differ about it. */
export function brokenSite({ site, findings }: SiteReading): Note[] {
  const words = wordsIn(site.language).check;
  return findings
    .filter(({ effect }) => effect === 'stop')
    .map((finding) => {
      const { line, message, fix } = describe(finding, words);
      return { rule: 'site-broken', line, values: { why: message, fix } };
    });
}
