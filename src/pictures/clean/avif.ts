import type { Box } from './boxes.ts';
import { boxesIn, emptyBox, isXmpBox } from './boxes.ts';
import { readExif } from './exif.ts';
import type { Cleaned } from './removed-parts.ts';
import { RemovalBook } from './removed-parts.ts';
import { countXmp } from './text-traces.ts';

type Extent = { from: number; to: number };

/** Reads numbers one after the other. */
class Reader {
  readonly #bytes: Buffer;
  at: number;
  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }
  number(length: number): number {
    let value = 0;
    for (let byte = 0; byte < length; byte++) value = value * 256 + (this.#bytes[this.at++] ?? 0);
    return value;
  }
}

/** Where each item of a file lies, by its number (14496-12, 8.11.3). */
function itemExtents(bytes: Buffer, iloc: Box, idat: Box | undefined): Map<number, Extent[]> {
  const reader = new Reader(bytes, iloc.body);
  const version = reader.number(1);
  reader.number(3);
  const sizes = reader.number(2);
  const [offset, length, base, index] = [12, 8, 4, 0].map((shift) => (sizes >> shift) & 15) as [
    number,
    number,
    number,
    number,
  ];
  const wide = version < 2 ? 2 : 4;
  const items = new Map<number, Extent[]>();
  for (let left = reader.number(wide); left > 0 && reader.at < iloc.end; left--) {
    const id = reader.number(wide);
    const method = version > 0 ? reader.number(2) & 15 : 0;
    reader.number(2);
    const start = reader.number(base) + (method === 1 ? (idat?.body ?? 0) : 0);
    const extents: Extent[] = [];
    for (let more = reader.number(2); more > 0 && reader.at < iloc.end; more--) {
      if (version > 0) reader.number(index);
      const from = start + reader.number(offset);
      extents.push({ from, to: from + reader.number(length) });
    }
    items.set(id, extents);
  }
  return items;
}

/** The items that are EXIF or XMP, by number (14496-12, 8.11.6). */
function metadataItems(bytes: Buffer, iinf: Box): Map<number, 'exif' | 'xmp'> {
  const items = new Map<number, 'exif' | 'xmp'>();
  const first = iinf.body + (bytes[iinf.body] === 0 ? 6 : 8);
  for (const { type, body, end } of boxesIn(bytes, first, iinf.end)) {
    const version = bytes[body];
    if (type !== 'infe' || (version !== 2 && version !== 3)) continue;
    const wide = version === 2 ? 2 : 4;
    const id = new Reader(bytes, body + 4).number(wide);
    const text = bytes.toString('latin1', body + 4 + wide + 2, end);
    if (text.startsWith('Exif')) items.set(id, 'exif');
    else if (text.startsWith('mime') && text.includes('rdf+xml')) items.set(id, 'xmp');
  }
  return items;
}

/** EXIF of an item with no entry in it: four bytes of where it begins, then TIFF. */
const NO_EXIF = Buffer.from('\0\0\0\0MM\0*\0\0\0\b\0\0\0\0\0\0', 'latin1');

function emptied(kind: 'exif' | 'xmp', size: number): Buffer {
  const empty = Buffer.alloc(size, kind === 'xmp' ? ' ' : 0);
  if (kind === 'exif' && size >= NO_EXIF.length) NO_EXIF.copy(empty);
  return empty;
}

/**
 * An AVIF with its EXIF and XMP overwritten by nothing of the same size, so that all else keeps its
 * place. How it is turned is told elsewhere in it. Undefined where its items cannot be told.
 */
export function cleanAvif(original: Buffer): Cleaned | undefined {
  const book = new RemovalBook();
  const bytes = Buffer.from(original);
  const top = boxesIn(bytes, 0, bytes.length);
  const meta = top.find(({ type }) => type === 'meta');
  if (meta === undefined) return undefined;
  const inner = boxesIn(bytes, meta.body + 4, meta.end);
  const box = (name: string): Box | undefined => inner.find(({ type }) => type === name);
  const [iloc, iinf] = [box('iloc'), box('iinf')];
  if (!iloc || !iinf) return undefined;
  const extents = itemExtents(bytes, iloc, box('idat'));
  for (const [id, kind] of metadataItems(bytes, iinf)) {
    for (const { from, to } of extents.get(id) ?? []) {
      const old = bytes.subarray(from, to);
      const empty = emptied(kind, old.length);
      if (old.equals(empty)) continue;
      if (kind === 'xmp') countXmp(book, old);
      else book.add('camera');
      if (kind === 'exif' && readExif(old.subarray(4)).hasPlace) book.add('place');
      empty.copy(bytes, from);
    }
  }
  for (const one of top) {
    if (!isXmpBox(bytes, one)) continue;
    countXmp(book, bytes.subarray(one.body, one.end));
    emptyBox(bytes, one);
  }
  return { bytes, removals: book.counts };
}
