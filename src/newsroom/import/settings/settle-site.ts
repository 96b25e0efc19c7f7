import { languageFor, wordsIn } from '../../../words/words-in.ts';
import { describe } from '../../../problems/describe.ts';
import { isSiteBroken, parseSite, readSite } from '../../../content-files/read-site.ts';
import type { SiteReading } from '../../../content-files/read-site.ts';
import type { SiteEntry } from '../../../schema/entries.ts';
import type { WxrHead } from '../wxr/wxr-head.ts';
import type { WxrIndex } from '../wxr/wxr-index.ts';
import { siteText } from '../write/make-site.ts';
import type { Note } from '../article/note.ts';

/** The settings of the site, with the text of a new site.yaml where there was none, or why there are none. */
export type SettledSite = { site: SiteEntry; newText?: string } | { problems: Note[] };

/** Reads site.yaml, or makes one of what the old site says of itself. */
export function settleSite(
  content: string,
  heads: readonly WxrHead[],
  index: WxrIndex,
): SettledSite {
  const reading = readSite(content);
  if (reading !== undefined)
    return isSiteBroken(reading) ? { problems: brokenSite(reading) } : { site: reading.site };
  const head = heads[0];
  const newText = siteText({
    name: head?.title ?? '',
    url: head?.blogUrl ?? '',
    description: head?.description ?? '',
    language: languageFor(head?.language ?? ''),
    offset: [...index.offsets].toSorted(([, a], [, b]) => b - a)[0]?.[0],
    categories: [...index.categories].map(([slug, category]) => ({ slug, ...category })),
  });
  return { site: parseSite(newText).site, newText };
}

/** What stops a build at site.yaml, in the words of `check`: the two never differ about it. */
function brokenSite({ site, findings }: SiteReading): Note[] {
  const words = wordsIn(site.language).check;
  return findings
    .filter(({ effect }) => effect === 'stop')
    .map((finding) => {
      const { line, message, fix } = describe(finding, words);
      return { rule: 'site-broken', line, values: { why: message, fix } };
    });
}
