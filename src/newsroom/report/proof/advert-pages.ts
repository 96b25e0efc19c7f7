import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { decodeReferences } from '../../../lib/character-references.ts';

/** How a page of the site says that an advert stands on it, with the id of that. */
const MARK = /\bdata-advert="([^"]*)"/g;

/** What names the place of an advert on its page to a browser. */
export const advertSelector = (id: string): string => `[data-advert=${JSON.stringify(id)}]`;

/** The path of the page in a file of the built site. */
const pathOf = (file: string): string => encodeURI(`/${file.replace(/(^|\/)index\.html$/, '$1')}`);

/** The front page first, then lists, then stories with the newest first. */
const mostSeenFirst = (a: string, b: string): number =>
  a === '/' || (b !== '/' && a > b) ? -1 : 1;

/** The pages of a built site that carry adverts: their paths, those that most people see first, by the ids of these. */
export function pagesOfAdverts(dist: string): Map<string, string[]> {
  const pages = new Map<string, string[]>();
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'));
  for (const file of files) {
    const found = readFileSync(join(dist, file), 'utf8').matchAll(MARK);
    for (const id of new Set(Array.from(found, ([, text]) => decodeReferences(text!)))) {
      const paths = pages.get(id) ?? [];
      paths.push(pathOf(file));
      pages.set(id, paths);
    }
  }
  return new Map([...pages].map(([id, paths]) => [id, paths.toSorted(mostSeenFirst)]));
}
