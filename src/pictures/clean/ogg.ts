import { latin1 } from './bytes.ts';
import type { Cleaned } from './removed-parts.ts';
import { RemovalBook } from './removed-parts.ts';

/** What is said to listeners. */
const TOLD =
  /^(?:title|artist|album|date|description|copyright|license|organization|language|chapter\d*\w*)=/i;
const HEAD = 27;
/** Comments that fill more pages are no newsroom's. */
const MOST_PAGES = 500;

type Page = { start: number; end: number };
/** A run of bytes of the comments within a page. */
type Run = { from: number; to: number };

const table = Array.from({ length: 256 }, (_, at) => {
  let value = at << 24;
  for (let bit = 0; bit < 8; bit++)
    value = value & 0x80_00_00_00 ? (value << 1) ^ 0x04_c1_1d_b7 : value << 1;
  return value >>> 0;
});

/** Writes the sum of a page anew (RFC 3533, 6). */
function seal(bytes: Uint8Array, { start, end }: Page): void {
  bytes.fill(0, start + 22, start + 26);
  let sum = 0;
  for (let at = start; at < end; at++)
    sum = ((sum << 8) ^ table[((sum >>> 24) ^ bytes[at]!) & 255]!) >>> 0;
  for (let step = 0; step < 4; step++) bytes[start + 22 + step] = (sum >>> (8 * step)) & 255;
}

/** The second packet of a stream, which has the comments: where it lies, and its pages. */
function comments(bytes: Uint8Array): { runs: Run[]; pages: Page[] } {
  const [runs, pages]: [Run[], Page[]] = [[], []];
  let packet = 0;
  for (let at = 0; at + HEAD < bytes.length && packet < 2 && pages.length < MOST_PAGES;) {
    const count = bytes[at + 26]!;
    if (latin1(bytes, at, at + 4) !== 'OggS' || at + HEAD + count > bytes.length) break;
    const page = { start: at, end: at };
    let place = at + HEAD + count;
    for (let segment = 0; segment < count; segment++) {
      const size = bytes[at + HEAD + segment]!;
      if (packet === 1) runs.push({ from: place, to: Math.min(place + size, bytes.length) });
      place += size;
      if (size < 255) packet++;
    }
    page.end = Math.min(place, bytes.length);
    pages.push(page);
    at = page.end;
  }
  return { runs, pages };
}

/**
 * A sound in Ogg (Opus, Vorbis) whose comments say title and names alone. All others are overwritten by nothing of
 * the same size, so that every position in it stays true.
 */
export function cleanOgg(original: Uint8Array): Cleaned {
  const book = new RemovalBook();
  const bytes = new Uint8Array(original);
  const { runs, pages } = comments(bytes);
  const at = runs.flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, step) => from + step),
  );
  const number = (place: number): number =>
    [3, 2, 1, 0].reduce((sum, step) => sum * 256 + (bytes[at[place + step]!] ?? 0), 0);
  const start = latin1(Uint8Array.from(at.slice(0, 8), (place) => bytes[place]!));
  const mark = start === 'OpusTags' ? 8 : start.startsWith('\x03vorbis') ? 7 : 0;
  if (mark === 0) return { bytes, removals: book.counts };
  let place = mark + 4 + number(mark);
  const count = number(place);
  place += 4;
  for (let one = 0; one < count && place + 4 <= at.length; one++) {
    const size = number(place);
    const [from, to] = [place + 4, place + 4 + size];
    if (to > at.length) break;
    const text = latin1(Uint8Array.from(at.slice(from, from + 60), (where) => bytes[where]!));
    if (!TOLD.test(text) && size > 1) {
      book.add(/^(?:location|geo|gps)/i.test(text) ? 'place' : 'comment');
      at.slice(from, to).forEach((where, step) => (bytes[where] = step === 1 ? 0x3d : 0x20));
      bytes[at[from]!] = 0x58;
    }
    place = to;
  }
  if (book.counts.size > 0) for (const page of pages) seal(bytes, page);
  return { bytes, removals: book.counts };
}
