import { unpackText } from './packed-text.ts';

/** A file of bodies: the number of its first article, of how many it has them, and the hash of its item file's bodies. */
export type TextFile = { first: number; articles: number; hash: string };

/** Articles in one file at most, and their packed bytes together: 2 kB to fetch at the mean, so that ten results cost 20 kB at the worst. */
const MOST = 4;
const FULL = 2900;

/** Part of every hash: bodies that are put together in another way lie in files of other names. */
const RECIPE = new TextEncoder().encode('texts-2');

/**
 * Shares out bodies, packed and in the order of their articles, over files: neighbours together as far
 * as they are short, a long one alone. No file has articles of two item files (`group` articles each),
 * since those name it, by one hash for all of theirs: an edit changes the files of one item file.
 */
export function planTexts(
  texts: readonly Uint8Array[],
  group: number,
  digest: (parts: readonly Uint8Array[]) => string,
): TextFile[] {
  const files: TextFile[] = [];
  for (let start = 0; start < texts.length; start += group) {
    const end = Math.min(start + group, texts.length);
    const hash = digest([RECIPE, ...texts.slice(start, end)]).slice(0, 6);
    for (let first = start; first < end;) {
      let last = first + 1;
      let bytes = texts[first]!.length;
      while (last < Math.min(first + MOST, end) && bytes + texts[last]!.length <= FULL)
        bytes += texts[last++]!.length;
      files.push({ first, articles: last - first, hash });
      first = last;
    }
  }
  return files;
}

/** The bodies of one file, as JSON. */
export function encodeTexts(texts: readonly Uint8Array[], { first, articles }: TextFile) {
  const bodies = texts.slice(first, first + articles).map(unpackText);
  return new TextEncoder().encode(JSON.stringify(bodies));
}
