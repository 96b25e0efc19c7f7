import { joinedBytes, latin1, uint32 } from './bytes.ts';
import type { Cleaned, RemovedPart } from './removed-parts.ts';
import { RemovalBook } from './removed-parts.ts';

/** What is said to listeners: title, names, album, year, length, language, rights, chapters. */
const TOLD = /^(?:TIT[123]|TPE[1-4]|TALB|TCON|TCOP|TDRC|TYER|TLEN|TLAN|TPOS|TRCK|TPUB|CHAP|CTOC)$/;
const [HEAD, FRAME_HEAD, OLD_TAG] = [10, 10, 128];

/** The size in four bytes of seven bits each. */
const packed = (bytes: Uint8Array, at: number): number =>
  [0, 1, 2, 3].reduce((sum, step) => sum * 128 + (bytes[at + step]! & 127), 0);

const sizeBytes = (size: number): Uint8Array =>
  Uint8Array.from([21, 14, 7, 0].map((shift) => (size >> shift) & 127));

/** What a frame that goes was: pictures may hold a photo's place; all else is of programs and people. */
function kindOf(name: string, content: string): RemovedPart {
  if (name === 'COMM' || name === 'USLT') return 'comment';
  if (/geo|gps|loc|lat|lon/i.test(content.slice(0, 200)) && /\d/.test(content)) return 'place';
  return name === 'APIC' || name === 'GEOB' ? 'preview' : 'editor-data';
}

/** The frames of a tag that are kept, as they stand; undefined where its frames cannot be told apart. */
function keptFrames(
  bytes: Uint8Array,
  { from, to, version }: { from: number; to: number; version: number },
  book: RemovalBook,
): Uint8Array[] | undefined {
  const kept: Uint8Array[] = [];
  for (let at = from; at + FRAME_HEAD <= to && bytes[at] !== 0;) {
    const name = latin1(bytes, at, at + 4);
    const size = version === 4 ? packed(bytes, at + 4) : uint32(bytes, at + 4);
    const end = at + FRAME_HEAD + size;
    if (!/^[A-Z0-9]{4}$/.test(name) || size === 0 || end > to) return undefined;
    if (TOLD.test(name)) kept.push(bytes.subarray(at, end));
    else book.add(kindOf(name, latin1(bytes, at + FRAME_HEAD, Math.min(end, at + 400))));
    at = end;
  }
  return kept;
}

/**
 * An MP3 whose tags (ID3v2 before, ID3v1 behind it) say title and names alone: comments, covers, and what programs
 * and telephones note of themselves go. A tag of a kind that is not read goes whole.
 */
export function cleanMp3(bytes: Uint8Array): Cleaned {
  const book = new RemovalBook();
  let end = bytes.length;
  if (end >= OLD_TAG && latin1(bytes, end - OLD_TAG, end - OLD_TAG + 3) === 'TAG') {
    end -= OLD_TAG;
    book.add('tail');
  }
  if (latin1(bytes, 0, 3) !== 'ID3' || bytes.length < HEAD)
    return { bytes: bytes.subarray(0, end), removals: book.counts };
  const [version, flags] = [bytes[3]!, bytes[5]!];
  const size = packed(bytes, 6);
  const begin = Math.min(HEAD + size + (flags & 0x10 ? HEAD : 0), end);
  const isPlain = (version === 3 || version === 4) && flags === 0 && HEAD + size <= end;
  const kept = isPlain
    ? keptFrames(bytes, { from: HEAD, to: HEAD + size, version }, book)
    : undefined;
  if (!kept) book.add('editor-data');
  const frames = joinedBytes(kept ?? []);
  const tag =
    frames.length === 0
      ? []
      : [Uint8Array.of(0x49, 0x44, 0x33, version, 0, 0), sizeBytes(frames.length), frames];
  return { bytes: joinedBytes([...tag, bytes.subarray(begin, end)]), removals: book.counts };
}
