import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptCounts } from '../../search/writer/write-search.ts';
import { writeAtomically } from '../../lib/write-file.ts';
import type { Settings } from '../settings.ts';

/** Bytes of the digest that stands before everything else, and of the length of the text after it. */
const [SUM, LENGTH] = [32, 4];
/** The columns begin at a multiple of this. */
const ALIGNED = 4;

const nameOf = (folder: string): string => (folder === '' ? 'counts.bin' : `counts-${folder}.bin`);

const folderOf = ({ stateRoot }: Pick<Settings, 'stateRoot'>): string => join(stateRoot, 'search');

type Made = NonNullable<KeptCounts['made']>;

/** What stands before the columns, as JSON; `code` made them. */
type Head = Omit<KeptCounts['rows'], 'starts' | 'terms' | 'details'> & {
  code: string;
  terms: number;
  families: KeptCounts['families'];
  made?: Omit<Made, 'shards' | 'filters'> & { filters: [name: string, length: number][] };
};

/** What is known of the index, as JSON and as columns. */
function packMade({ shards, filters, ...rest }: Made) {
  const names = filters.map(([name, { length }]): [string, number] => [name, length]);
  return {
    made: { ...rest, filters: names },
    columns: [shards, ...filters.map(([, list]) => list)],
  };
}

function sumOf(pieces: readonly Uint8Array[]): Buffer {
  const sum = createHash('sha256');
  for (const piece of pieces) sum.update(piece);
  return sum.digest();
}

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/**
 * Packs counted articles into pieces of bytes, none a copy of a column, which may be as large as all else
 * together: a digest of all that follows, the head, the columns.
 */
export function packCounts(code: string, { rows, families, made }: KeptCounts): Uint8Array[] {
  const { starts, terms, details, ...rest } = rows;
  const packed = made && packMade(made);
  const head: Head = {
    ...{ ...rest, code, terms: starts[starts.length - 1]!, families },
    ...(packed && { made: packed.made }),
  };
  const text = Buffer.from(JSON.stringify(head));
  const gap = (ALIGNED - (text.length % ALIGNED)) % ALIGNED;
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32LE(text.length);
  const columns = [starts, ...(packed?.columns ?? []), ...terms, ...details].map(bytesOf);
  const pieces = [length, text, Buffer.alloc(gap), ...columns];
  return [sumOf(pieces), ...pieces];
}

/** The articles in `packed`; nothing where they are damaged or were made by other code. */
export function unpackCounts(code: string, packed: Buffer): KeptCounts | undefined {
  if (packed.length < SUM + LENGTH) return undefined;
  if (!sumOf([packed.subarray(SUM)]).equals(packed.subarray(0, SUM))) return undefined;
  const length = packed.readUInt32LE(SUM);
  const text = packed.toString('utf8', SUM + LENGTH, SUM + LENGTH + length);
  const { code: maker, terms: count, families, made, ...head } = JSON.parse(text) as Head;
  if (maker !== code) return undefined;
  let at = packed.byteOffset + SUM + LENGTH + Math.ceil(length / ALIGNED) * ALIGNED;
  const { buffer } = packed;
  const next = (size: number): number => (at += size * ALIGNED) - size * ALIGNED;
  const signed = (size: number): Int32Array => new Int32Array(buffer, next(size), size);
  const unsigned = (size: number): Uint32Array => new Uint32Array(buffer, next(size), size);
  const starts = unsigned(head.keys.length + 1);
  const known = made && {
    ...made,
    shards: unsigned(head.vocabulary.length),
    filters: made.filters.map(([name, size]) => [name, signed(size)] as const),
  };
  const terms = signed(count);
  const details = new Uint8Array(buffer, at, count);
  const rows = { ...head, starts, terms: [terms], details: [details] };
  return { rows, families, ...(known && { made: known }) };
}

/**
 * What an earlier build counted by the same code; nothing where there is none. `folder` is that of the
 * segment of the index.
 */
export function readCounts(
  settings: Pick<Settings, 'stateRoot'>,
  code: string,
  folder: string,
): KeptCounts | undefined {
  try {
    return unpackCounts(code, readFileSync(join(folderOf(settings), nameOf(folder))));
  } catch {
    return undefined;
  }
}

/** Remembers what was counted, whole or not at all. */
export function writeCounts(
  settings: Pick<Settings, 'stateRoot'>,
  code: string,
  counts: KeptCounts,
  folder: string,
): void {
  const file = join(folderOf(settings), nameOf(folder));
  writeAtomically(file, packCounts(code, counts), { flush: 'nothing' });
}

/** Removes what is remembered of segments that are gone: all but those in `folders`. */
export function forgetCounts(
  settings: Pick<Settings, 'stateRoot'>,
  folders: readonly string[],
): void {
  const folder = folderOf(settings);
  const names = new Set(folders.map(nameOf));
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (/^counts(?:-[\d-]+)?\.bin$/.test(name) && !names.has(name)) rmSync(join(folder, name));
}
