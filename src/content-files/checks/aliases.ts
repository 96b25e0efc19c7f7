import type { Finding, Position } from '../../problems/finding.ts';
import { finding, startOf } from '../../problems/finding.ts';
import { addressKey } from '../../lib/address-key.ts';
import { reservedAt } from '../../site/addresses/reserved.ts';
import { positionOf } from '../entries/article-file.ts';
import type { Check } from './check.ts';
import { fixedHolders } from './holders.ts';

/** An old address can lead to one article or page only, and only where nothing new has taken its place. */
export const aliases: Check = (whole) => {
  const sections = new Set(whole.site.sections.map(({ id }) => id));
  const holders = new Map<
    string,
    { kind: 'section' | 'page' | 'file' | 'article' | 'alias'; name: string }
  >(fixedHolders(whole));
  for (const { entry } of whole.articles)
    holders.set(addressKey(entry.path), { kind: 'article', name: entry.file });
  const claim = (path: string, file: string, place: () => Position): Finding[] => {
    const key = addressKey(path);
    const reserved = reservedAt(path, sections);
    const holder = reserved ? ({ kind: 'reserved', name: reserved } as const) : holders.get(key);
    if (holder !== undefined)
      return [finding('alias/taken', place(), { path, ...holder }, 'warning')];
    holders.set(key, { kind: 'alias', name: file });
    return [];
  };
  return [
    ...whole.pages.flatMap(({ entry: { file, aliases: paths } }) =>
      paths.flatMap((path) => claim(path, file, () => startOf(file))),
    ),
    ...whole.articles.flatMap((article) =>
      article.entry.aliases.flatMap((path, index) =>
        claim(path, article.entry.file, () => positionOf(article, 'aliases', index)),
      ),
    ),
  ];
};
