import type { Site } from '../../site/site.ts';
import { decodedPath, oldPathProblem } from '../../lib/old-path.ts';
import { encodedPath } from './pattern-source.ts';
import type { Redirect } from './redirect.ts';

const SAFE_QUERY = /^([\w-]+)=([\w-]+)$/;

/** The most bytes of a file's name anywhere, and of an address in one line of a server's. */
const LONGEST_PART = 255;
const LONGEST_PATH = 1000;

/** Whether a page can stand at a path or a rule name it. */
function isShortEnough(path: string): boolean {
  const parts = path.split('/').map((part) => Buffer.byteLength(part));
  return Math.max(...parts) <= LONGEST_PART && Buffer.byteLength(path) <= LONGEST_PATH;
}

/** Reads an alias as it stands in front matters; `undefined` where no rule can be made of it. */
export function readAlias(alias: string, to: string): Redirect | undefined {
  const [path = '', query] = alias.split('?');
  // A final slash may have been added after the query.
  const parameter = query === undefined ? undefined : SAFE_QUERY.exec(query.replace(/\/$/, ''));
  const from = decodedPath(path);
  if (query !== undefined && !parameter) return undefined;
  if (oldPathProblem(from) !== undefined) return undefined;
  if (!isShortEnough(from) || !isShortEnough(parameter?.[0] ?? '')) return undefined;
  return { from, query: parameter ? { name: parameter[1]!, value: parameter[2]! } : undefined, to };
}

/**
 * Old addresses of the pages and series, of the published articles, the newest first, and of the withdrawn ones,
 * which lead to the notice. Of two articles that claim one address the newer has it; where a page
 * stands (`isPage`, by path), the page stays.
 */
export function redirectsOf(
  { edition, urls }: Pick<Site, 'edition' | 'urls'>,
  isPage: (path: string) => boolean,
): { redirects: Redirect[]; unusable: string[] } {
  const redirects = new Map<string, Redirect>();
  const unusable: string[] = [];
  for (const { aliases, path } of [
    ...edition.pages,
    ...edition.introductions,
    ...edition.articles,
    ...edition.withdrawn,
  ]) {
    for (const alias of aliases) {
      const redirect = readAlias(alias, encodedPath(urls.href(path)));
      if (!redirect) {
        unusable.push(alias);
        continue;
      }
      const { from, query } = redirect;
      const key = `${from.replace(/\/$/, '')}?${query?.name ?? ''}=${query?.value ?? ''}`;
      if (redirects.has(key) || (query === undefined && isPage(from))) continue;
      redirects.set(key, redirect);
    }
  }
  return { redirects: [...redirects.values()], unusable };
}
