import { languageFor } from '../../../words/words-in.ts';
import type { WxrHead } from '../wxr/wxr-head.ts';
import type { WxrIndex } from '../wxr/wxr-index.ts';
import { siteText } from '../write/make-site.ts';
import { readSite } from './site-settings.ts';
import type { SiteSettings } from './site-settings.ts';
import { settingsFromText } from './site-settings.ts';

/** The settings of the site, with the text of a new site.yaml where there was none. */
export type SettledSite = { site: SiteSettings; made?: string } | { problem: 'broken' };

/** Reads site.yaml, or makes one of what the old site says of itself. */
export function settleSite(
  content: string,
  heads: readonly WxrHead[],
  index: WxrIndex,
): SettledSite {
  const reading = readSite(content);
  if ('site' in reading) return reading;
  if (reading.problem === 'broken') return { problem: 'broken' };
  const head = heads[0];
  const made = siteText({
    name: head?.title ?? '',
    url: URL.canParse(head?.blogUrl ?? '') ? head!.blogUrl : '',
    description: head?.description ?? '',
    language: languageFor(head?.language ?? ''),
    offset: [...index.offsets].toSorted(([, a], [, b]) => b - a)[0]?.[0],
    categories: [...index.categories].map(([slug, category]) => ({ slug, ...category })),
  });
  return { site: settingsFromText(made)!, made };
}
