import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import { digestOf } from '../../lib/digest.ts';
import { readSealed, writeSealed } from '../../lib/sealed-file.ts';
import { naming } from '../../lib/system-error.ts';
import { writeAtomically } from '../../lib/write-file.ts';

/** A run of entries in the file: where it begins, how long it is, whose they are. */
export type Pack = [offset: number, length: number, keys: string[]];

/** Entries packed together with whose they are, in their order. */
export type PackedEntries = { keys: string[]; bytes: Uint8Array };

/** How packs are compressed: quickly, and so that damage is seen. */
export const PACKED = {
  params: { [constants.ZSTD_c_compressionLevel]: 1, [constants.ZSTD_c_checksumFlag]: 1 },
};

/** Whom a pack names as its owner: the `code` that made it, and its keys. */
export const packOwner = (code: string, keys: readonly string[]): string => digestOf(code, keys);

type Index = { code: string; end: number; packs: Pack[] };

function readIndex(file: string, code: string): Index {
  const text = readSealed(file);
  const index = text === undefined ? undefined : (JSON.parse(text) as Index);
  return index?.code === code ? index : { code, end: 0, packs: [] };
}

/** Writes all of `bytes` at a place of a file: a disk that is nearly full may take a part at first. */
function writeAll(handle: number, bytes: Uint8Array, at: number): void {
  let done = 0;
  while (done < bytes.length)
    done += writeSync(handle, bytes, done, bytes.length - done, at + done);
}

/**
 * A file of packs that grows at its end, with an index beside it. New packs are appended one by one, so that
 * neither a build's memory nor its disk ever holds all of them twice. An index may be older than the file it
 * points into: a pack has to say itself whose it is.
 */
export class PackFile {
  readonly code: string;
  readonly #folder: string;
  readonly #file: string;
  readonly #indexFile: string;
  readonly #index: Index;
  readonly #places = new Map<string, { pack: Pack; at: number }>();
  readonly #added: Pack[] = [];
  #end: number;

  /** Opens `name` in `folder`; packs of another `code` are none. */
  constructor(folder: string, name: string, code: string) {
    this.code = code;
    this.#folder = folder;
    this.#file = join(folder, `${name}.zst`);
    this.#indexFile = join(folder, `${name}.json`);
    this.#index = readIndex(this.#indexFile, code);
    this.#end = this.#index.end;
    for (const pack of this.#index.packs) this.#place(pack);
  }

  #place(pack: Pack): void {
    for (const [at, key] of pack[2].entries()) this.#places.set(key, { pack, at });
  }

  /** Where the newest entry of a key lies: in which pack, at which place in it. */
  find(key: string): { pack: Pack; at: number } | undefined {
    return this.#places.get(key);
  }

  keys(): Iterable<string> {
    return this.#places.keys();
  }

  /** The bytes of packs, as they lie in the file. Throws where there is no file. */
  *bytes(packs: Iterable<Pack>): Iterable<Buffer> {
    const handle = openSync(this.#file, 'r');
    try {
      for (const [offset, length] of packs) {
        const bytes = Buffer.alloc(length);
        readSync(handle, bytes, 0, length, offset);
        yield bytes;
      }
    } finally {
      closeSync(handle);
    }
  }

  append({ keys, bytes }: PackedEntries): void {
    mkdirSync(this.#folder, { recursive: true });
    const handle = openSync(this.#file, existsSync(this.#file) ? 'r+' : 'w');
    try {
      naming(this.#file, () => writeAll(handle, bytes, this.#end));
    } finally {
      closeSync(handle);
    }
    const pack: Pack = [this.#end, bytes.length, keys];
    this.#added.push(pack);
    this.#place(pack);
    this.#end += bytes.length;
  }

  /**
   * Remembers what was appended. Packs without an entry that is the newest of its key and `isAlive` are
   * forgotten; where these are more than half of the file, it is written anew without them.
   */
  save(isAlive: (key: string) => boolean): void {
    if (this.#added.length === 0) return;
    const packs = [...this.#index.packs, ...this.#added].filter((pack) =>
      pack[2].some((key) => isAlive(key) && this.#places.get(key)?.pack === pack),
    );
    const used = packs.reduce((sum, [, length]) => sum + length, 0);
    const isFull = used >= this.#end / 2;
    const [end, kept] = isFull ? [this.#end, packs] : [used, this.#moved(packs)];
    const index: Index = { code: this.code, end, packs: kept };
    writeSealed(this.#indexFile, JSON.stringify(index));
  }

  /** Writes the file anew with nothing but these packs; gives them at their new places. */
  #moved(packs: readonly Pack[]): Pack[] {
    const bytes = readFileSync(this.#file);
    const pieces = packs.map(([offset, length]) => bytes.subarray(offset, offset + length));
    writeAtomically(this.#file, pieces, { flush: 'nothing' });
    let at = 0;
    return packs.map(([, length, keys]) => [(at += length) - length, length, keys]);
  }
}
