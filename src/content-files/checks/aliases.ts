import type { Finding, Position } from '../../problems/finding.ts';
import { finding, startOf } from '../../problems/finding.ts';
import { addressKey } from '../../lib/address-key.ts';
import { reservedAt } from '../../site/addresses/reserved.ts';
import type { ArticleFile } from '../entries/article-file.ts';
import { positionOf } from '../entries/article-file.ts';
import type { Check, Whole } from './check.ts';
import { elderFirst } from './elder-first.ts';
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
  const owner = aliasOwners(whole);
  return [
    ...whole.pages.flatMap(({ entry: { file, aliases: paths } }) =>
      paths.flatMap((path) => claim(path, file, () => startOf(file))),
    ),
    ...whole.articles.flatMap((article) =>
      article.entry.aliases.flatMap((path, index): Finding[] => {
        const { file } = article.entry;
        const place = () => positionOf(article, 'aliases', index);
        const first = owner.get(addressKey(path))!.entry.file;
        if (first === file) return claim(path, file, place);
        const values = { path, kind: 'alias' as const, name: first };
        return [finding('alias/taken', place(), values, 'warning')];
      }),
    ),
  ];
};

/** Whose each old address is: what was copied from an article must not take it away. */
function aliasOwners({ articles, wasPublished }: Whole): ReadonlyMap<string, ArticleFile> {
  const elder = elderFirst(wasPublished);
  const owners = new Map<string, ArticleFile>();
  for (const article of articles)
    for (const path of article.entry.aliases) {
      const key = addressKey(path);
      const other = owners.get(key);
      if (other === undefined || elder(article, other) < 0) owners.set(key, article);
    }
  return owners;
}
