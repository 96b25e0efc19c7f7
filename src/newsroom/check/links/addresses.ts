import type { Content } from '../../../content-files/content.ts';
import type { Edition } from '../../../edition/edition.ts';
import { makeEdition } from '../../../edition/make-edition.ts';
import { addressKey } from '../../../lib/address-key.ts';
import { dayAttribute } from '../../../lib/time/machine.ts';
import { fileKinds } from '../../../site/addresses/file-kinds.ts';
import { PAGE_KINDS, pageKinds } from '../../../site/addresses.ts';
import type { ArticleEntry } from '../../../schema/entries.ts';
import { decoded } from './path-on-site.ts';

/** What lies at an address of the site: something there, an article, or an old address. */
export type AddressHolder =
  | { readonly kind: 'there'; readonly file?: string }
  | { readonly kind: 'article'; readonly article: ArticleEntry }
  | { readonly kind: 'alias'; readonly path: string };

/** Finds what lies at a path of the site; undefined where nothing does. */
export type Addresses = (path: string) => AddressHolder | undefined;

/** By then every article is published. */
const THE_END = '9999-12-31T23:59:59.999Z';

/** The edition that a content makes when every article in it is published. */
export function wholeEdition(content: Content): Edition {
  const { timeZone } = content.site;
  return makeEdition(content, THE_END, (instant) => dayAttribute(instant, timeZone), {
    preview: true,
  });
}

/** Paths of the lists and pages that have a name, for one that was misspelt. */
export const namedPaths = (edition: Edition): string[] =>
  [PAGE_KINDS.section, PAGE_KINDS.topic, PAGE_KINDS.author, PAGE_KINDS.page]
    .flatMap((kind) => kind.places(edition))
    .map(({ path }) => path);

/** All addresses of a site as it will be when every article in `content` is published. */
export function addressesOf(content: Content, edition = wholeEdition(content)): Addresses {
  const { articles, pages, assets } = content;
  const holders = new Map<string, AddressHolder>();
  const there = (path: string, file?: string): void => {
    holders.set(addressKey(decoded(path)), { kind: 'there', ...(file !== undefined && { file }) });
  };
  for (const { file, kind } of assets) if (kind === 'root') there(file.slice('files'.length));
  for (const kind of pageKinds) for (const { path } of kind.places(edition)) there(path);
  for (const kind of fileKinds) for (const path of kind.paths(edition)) there(path);
  for (const { path, file } of pages) there(path, file);
  for (const { path, aliases } of [...articles, ...pages])
    for (const old of aliases) holders.set(addressKey(old), { kind: 'alias', path });
  // No old address leads on to what is gone.
  for (const article of articles.filter(({ withdrawn }) => withdrawn?.erase))
    for (const old of article.aliases) holders.set(addressKey(old), { kind: 'article', article });
  for (const article of articles)
    holders.set(addressKey(article.path), { kind: 'article', article });
  return (path) => holders.get(addressKey(decoded(path)));
}
