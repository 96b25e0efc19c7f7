import type { Content } from '../../../content-files/content.ts';
import { menuOf } from '../../../edition/menu.ts';
import { sectionsOf } from '../../../edition/sections.ts';
import { addressKey } from '../../../lib/address-key.ts';
import { timeParts } from '../../../lib/time/format.ts';
import { slugOf } from '../../../lib/slug.ts';
import {
  authorPath,
  monthPath,
  pagePath,
  sectionPath,
  sectionsPath,
  topicPath,
} from '../../../site/addresses.ts';
import type { Article } from '../../../schema/entries.ts';
import { decoded } from './path-on-site.ts';

/** What lies at an address of the site: something there, a story, or an old address. */
export type AddressHolder =
  | { readonly kind: 'there'; readonly file?: string }
  | { readonly kind: 'story'; readonly article: Article }
  | { readonly kind: 'alias'; readonly path: string };

/** Finds what lies at a path of the site; undefined where nothing does. */
export type Addresses = (path: string) => AddressHolder | undefined;

/** Pages that every site has, and files at its root. */
const fixed =
  /^(?:|\/(?:search|saved|offline|corrections|archive|topic|author|404(?:\.html)?|(?:.*\/)?feed\.(?:xml|json)|sitemap[\w-]*\.xml|news-sitemap\.xml|robots\.txt|manifest\.webmanifest|status\.json|revoked\.json|sw\.js))$/;
/** Older pages of a list: there are as many as the list is long. */
const olderPage = /^(.*)\/page\/\d+$/;

/** All addresses of a site as it will be when every story in `content` is published. */
export function addressesOf(content: Content): Addresses {
  const { site, articles, authors, topics, pages, assets } = content;
  const holders = new Map<string, AddressHolder>();
  const there = (path: string, file?: string): void => {
    holders.set(addressKey(path), { kind: 'there', ...(file !== undefined && { file }) });
  };
  const words = new Set(articles.flatMap((article) => article.topics));
  for (const word of words) there(topicPath(slugOf(word)));
  for (const { id } of topics) there(topicPath(id));
  for (const { id } of authors) there(authorPath(id));
  for (const { id } of articles.flatMap((article) => article.authors))
    there(authorPath(slugOf(id)));
  for (const { id } of site.sections) there(sectionPath(id));
  if (!menuOf(sectionsOf(site), pages).isWhole) there(sectionsPath);
  for (const { file, kind } of assets) if (kind === 'root') there(file.slice('files'.length));
  for (const { date } of articles) {
    const { year, month } = timeParts(date, site.timeZone);
    there(monthPath(year, month));
  }
  for (const { id, file } of pages) there(pagePath(id), file);
  for (const { path, aliases } of [...articles, ...pages])
    for (const old of aliases) holders.set(addressKey(old), { kind: 'alias', path });
  // No old address leads on to what is gone.
  for (const article of articles.filter(({ withdrawn }) => withdrawn?.erase))
    for (const old of article.aliases) holders.set(addressKey(old), { kind: 'story', article });
  for (const article of articles) holders.set(addressKey(article.path), { kind: 'story', article });
  const find: Addresses = (path) => {
    const key = addressKey(decoded(path));
    const found = holders.get(key);
    if (found !== undefined) return found;
    if (fixed.test(key)) return { kind: 'there' };
    const list = olderPage.exec(key)?.[1];
    return list === undefined ? undefined : find(`${list}/`);
  };
  return find;
}
