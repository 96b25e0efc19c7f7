import { hash } from 'node:crypto';
import type { SiteFiles } from '../sending/site-files.ts';

/** So many pages are asked for as Google's crawler, and so many of those that changed. */
const CRAWLED = 50;
const CHANGED = 200;

/** What is asked for. */
export type AskedPaths = {
  readonly paths: readonly string[];
  readonly crawled: ReadonlySet<string>;
};

/** Paths in an order that nobody can guess and that is another with every `salt`. */
function shuffled(paths: readonly string[], salt: string): string[] {
  return paths
    .map((path) => ({ path, at: hash('sha256', `${salt} ${path}`, 'base64url') }))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ path }) => path);
}

/**
 * The files that are asked for: all of them, or `sample` of them with all that `changed` lately and the
 * front page; and of the pages a sample, and all that changed, as Google's crawler.
 */
export function choosePaths(
  files: SiteFiles,
  changed: ReadonlySet<string>,
  sample: number | undefined,
  salt: string,
): AskedPaths {
  const all = shuffled([...files.keys()], salt);
  const isFirst = (path: string): boolean => path === 'index.html' || changed.has(path);
  const first = all.filter(isFirst);
  const rest = all.filter((path) => !isFirst(path));
  const paths = sample === undefined ? all : [...first, ...rest.slice(0, sample)];
  const pages = (list: readonly string[]): string[] =>
    list.filter((path) => path.endsWith('.html'));
  const crawled = new Set([...pages(first).slice(0, CHANGED), ...pages(rest).slice(0, CRAWLED)]);
  return { paths, crawled };
}
