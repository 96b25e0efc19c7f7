/** Which part of which story an address is: the address of the story, and the number of the part. */
export interface PartAddress {
  story: string;
  /** From 1; `WHOLE` for the page that has all parts. */
  part: number;
}

/** The number of a page that tells the whole story. */
export const WHOLE = 0;

/** Parts that anybody has made of a story; larger numbers mean something else. */
const MOST = 60;

const named = /[?&](?:page|paged|halaman|hal|pg)=(\d{1,2}|all|full|semua)(?=&|$)/i;
/** Ways to ask for all parts at once, such as detik's. */
const atOnce = /[?&](?:single|show_?all|view_?all|all)=(?:1|true|yes|all)(?=&|$)/i;
/** `?p=12` after the root is the number of a post. */
const short = /[?&]p=(\d{1,2})(?=&|$)/i;
const inPath =
  /^(.*\/(?!(?:page|halaman|hal)\/)(?=[^/]*[a-z])[^/]+?)(?:\.html?)?\/(?:(?:page|halaman|hal)[/-])?(\d{1,2}|all|semua|full)(?:\.html?|\/)?$/i;

/**
 * Reads which part an address is, by its form; one that says no number is the first. `isNumbered` says that
 * a number at the end of a path is that of a part; elsewhere it is the story's own, such as `/node/12`.
 */
export function partAddress(address: string, { isNumbered = true } = {}): PartAddress {
  const { host, pathname: path, search } = new URL(address, 'https://site.invalid');
  const pathname = host.replace(/^www\./, '') + path;
  const isRoot = /^\/(?:index\.\w+)?$/.test(path);
  const query = isRoot
    ? undefined
    : (atOnce.exec(search) ?? named.exec(search) ?? short.exec(search));
  if (query) {
    const part = query[1] === undefined ? WHOLE : numberOf(query[1]);
    const rest = search.replace(query[0], '').replace(/^&/, '?');
    if (part !== undefined) return { story: keyOf(pathname) + rest, part };
  }
  const [, story, last] = (isNumbered && inPath.exec(pathname)) || [];
  const part = last === undefined ? undefined : numberOf(last);
  if (part !== undefined) return { story: keyOf(story!) + search, part };
  return { story: keyOf(pathname) + search, part: 1 };
}

function numberOf(word: string): number | undefined {
  if (!/^\d/.test(word)) return WHOLE;
  const number = Number(word);
  return number >= 1 && number <= MOST ? number : undefined;
}

/** One form of a path, with and without what ends it. */
const keyOf = (path: string): string => path.replace(/(?:\/index)?\.html?$|\/$/i, '').toLowerCase();
