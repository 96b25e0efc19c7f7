import type { ArticleFacts } from './article-rows.ts';

/** What is known of a body: its size in bytes, and its digest. */
type Text = ArticleFacts['text'];

/** A file of bodies: the number of its first article, of how many it has them, and the hash of its item file's bodies. */
export type TextFile = { first: number; articles: number; hash: string };

/** Articles in one file at most, and the bytes of their bodies: 2 kB to fetch at the mean, so that ten results cost 20 kB at the worst. */
const MOST = 4;
const FULL = 5800;

/** Hosts count files: more than these are at most so many of the articles; where texts are long, files hold more. */
const MANY = 1000;
const MOST_FILES = 0.4;
const FULLER = 1.25;

/** Part of every hash: bodies that are put together in another way lie in files of other names. */
const RECIPE = 'texts-4';

/**
 * Shares out bodies, in the order of their articles, over files: neighbours together as far
 * as they are short, a long one alone. No file has articles of two item files (`group` articles each),
 * since those name it, by one hash for all of theirs: an edit changes the files of one item file.
 */
export function planTexts(
  texts: readonly Text[],
  group: number,
  digest: (parts: readonly string[]) => string,
): TextFile[] {
  const all = texts.reduce((sum, { size }) => sum + size, 0);
  let full = FULL;
  let parts = shareOut(texts, group, full);
  const most = Math.max(MANY, texts.length * MOST_FILES);
  while (parts.length > most && full < all) parts = shareOut(texts, group, (full *= FULLER));
  const hashes = Array.from({ length: Math.ceil(texts.length / group) }, (_, at) =>
    digest([
      `${RECIPE} ${full}`,
      ...texts.slice(at * group, (at + 1) * group).map((text) => text.digest),
    ]).slice(0, 6),
  );
  return parts.map((part) => ({ ...part, hash: hashes[Math.floor(part.first / group)]! }));
}

/** Neighbours of one item file each, as many as fit into so many bytes. */
function shareOut(texts: readonly Text[], group: number, full: number) {
  const parts: Omit<TextFile, 'hash'>[] = [];
  for (let first = 0; first < texts.length;) {
    const end = Math.min(first + MOST, first - (first % group) + group, texts.length);
    let last = first + 1;
    let bytes = texts[first]!.size;
    while (last < end && bytes + texts[last]!.size <= full) bytes += texts[last++]!.size;
    parts.push({ first, articles: last - first });
    first = last;
  }
  return parts;
}

/** The numbers of the articles whose bodies are in a file. */
export const articlesIn = ({ first, articles }: TextFile): number[] =>
  Array.from({ length: articles }, (_, at) => first + at);

/** The bodies of one file, as JSON. */
export const encodeTexts = (bodies: readonly string[]): Uint8Array =>
  Buffer.from(JSON.stringify(bodies));
