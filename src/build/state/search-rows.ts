import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptRows } from '../../search/writer/write-search.ts';
import { writeAtomically } from '../../lib/write-file.ts';
import type { Settings } from '../settings.ts';

/** Bytes of the digest that stands before everything else, and of the length of the text after it. */
const [SUM, LENGTH] = [32, 4];
/** The columns begin at a multiple of this. */
const ALIGNED = 4;

const fileOf = ({ stateRoot }: Pick<Settings, 'stateRoot'>): string =>
  join(stateRoot, 'search/rows.bin');

/** What stands before the columns, as JSON; `code` made them. */
type Head = Pick<KeptRows, 'basis' | 'vocabulary' | 'keys' | 'facts'> & {
  code: string;
  terms: number;
};

const sumOf = (bytes: Uint8Array): Buffer => hash('sha256', bytes, 'buffer');
const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/** Packs counted articles into bytes: a digest of all that follows, the head, the columns. */
export function packRows(code: string, rows: KeptRows): Buffer {
  const { basis, vocabulary, keys, facts, starts, terms, details } = rows;
  const head: Head = { code, basis, vocabulary, keys, facts, terms: terms.length };
  const text = Buffer.from(JSON.stringify(head));
  const gap = (ALIGNED - (text.length % ALIGNED)) % ALIGNED;
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32LE(text.length);
  const columns = [starts, terms, details].map(bytesOf);
  const body = Buffer.concat([length, text, Buffer.alloc(gap), ...columns]);
  return Buffer.concat([sumOf(body), body]);
}

/** The articles in `packed`; nothing where they are damaged or were made by other code. */
export function unpackRows(code: string, packed: Buffer): KeptRows | undefined {
  if (packed.length < SUM + LENGTH) return undefined;
  if (!sumOf(packed.subarray(SUM)).equals(packed.subarray(0, SUM))) return undefined;
  const length = packed.readUInt32LE(SUM);
  const {
    code: maker,
    terms: count,
    ...head
  } = JSON.parse(packed.toString('utf8', SUM + LENGTH, SUM + LENGTH + length)) as Head;
  if (maker !== code) return undefined;
  let at = packed.byteOffset + SUM + LENGTH + Math.ceil(length / ALIGNED) * ALIGNED;
  const { buffer } = packed;
  const starts = new Uint32Array(buffer, at, head.keys.length + 1);
  const terms = new Int32Array(buffer, (at += starts.byteLength), count);
  const details = new Uint8Array(buffer, at + terms.byteLength, count);
  return { ...head, starts, terms, details };
}

/** The articles as an earlier build counted them by the same code; nothing where there are none. */
export function readRows(
  settings: Pick<Settings, 'stateRoot'>,
  code: string,
): KeptRows | undefined {
  try {
    return unpackRows(code, readFileSync(fileOf(settings)));
  } catch {
    return undefined;
  }
}

/** Remembers counted articles, whole or not at all. */
export function writeRows(
  settings: Pick<Settings, 'stateRoot'>,
  code: string,
  rows: KeptRows,
): void {
  writeAtomically(fileOf(settings), packRows(code, rows), { flush: 'nothing' });
}
