import { closeSync, existsSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleAnalysis } from '../../search/writer/article-analysis.ts';
import { codeDigest } from '../../lib/code-digest.ts';
import { readSealed, writeSealed } from '../../lib/sealed-file.ts';
import { naming } from '../../lib/system-error.ts';
import { digestOf } from '../../lib/digest.ts';
import type { Settings } from '../settings.ts';
import { unpackAnalyses } from './analysis-pack.ts';
import type { AnalysisPack } from './analysis-packer.ts';
import { AnalysisPacker, packOwner } from './analysis-packer.ts';

/** What an analysis depends on besides the text. */
const CODE = ['search', 'markdown', 'content-files', 'lib'];
/** A run of analyses in the file: where it begins, how long it is, whose they are. */
type Pack = [offset: number, length: number, keys: string[]];
type Index = { code: string; end: number; packs: Pack[] };

/** Analyses by address and digest; a map to the writer of the index, a file between builds. */
export type Analyses = Map<string, ArticleAnalysis> & {
  /** Whether an analysis was put there; `has` also looks whether it is whole. */
  lists(key: string): boolean;
  /** The code that analyses are of, and the keys of those that were there or came since. */
  readonly code: string;
  listed(): ReadonlySet<string>;
  /** Takes over analyses that another thread packed. */
  append(pack: AnalysisPack): void;
  save(keys: readonly string[]): void;
  /** The packs in which some of `keys` lie, as they are in the file: for another machine. */
  packs(keys: readonly string[]): Iterable<AnalysisPack>;
};

function readIndex(file: string, code: string): Index {
  const text = readSealed(file);
  const index = text === undefined ? undefined : (JSON.parse(text) as Index);
  return index?.code === code ? index : { code, end: 0, packs: [] };
}

/** The bytes of a pack, as they lie in the file. */
function bytesOf(handle: number, [offset, length]: Pack): Buffer {
  const bytes = Buffer.alloc(length);
  readSync(handle, bytes, 0, length, offset);
  return bytes;
}

/** Packs that stay unpacked: each thread's own lie side by side, and articles are asked for nearly in their order. */
const RECENT = 8;

/**
 * Unpacks packs, remembering the last. A pack says whose it is, since an index may be older than the file
 * it points into.
 */
function unpacker(file: string, code: string): (pack: Pack) => ArticleAnalysis[] {
  const recent = new Map<Pack, ArticleAnalysis[]>();
  let handle: number | undefined;
  return (pack) => {
    const hit = recent.get(pack);
    if (hit) return hit;
    let analyses: ArticleAnalysis[] = [];
    try {
      handle ??= openSync(file, 'r');
      analyses = unpackAnalyses(packOwner(code, pack[2]), bytesOf(handle, pack));
    } catch {
      // A damaged pack is none: its articles are analysed again.
    }
    recent.set(pack, analyses);
    if (recent.size > RECENT) recent.delete(recent.keys().next().value!);
    return analyses;
  };
}

/** Writes all of `bytes` at a place of a file: a disk that is nearly full may take a part at first. */
function writeAll(handle: number, bytes: Uint8Array, at: number): void {
  let done = 0;
  while (done < bytes.length)
    done += writeSync(handle, bytes, done, bytes.length - done, at + done);
}

class StoredAnalyses extends Map<string, ArticleAnalysis> {
  readonly #folder: string;
  readonly #index: Index;
  readonly #places = new Map<string, { pack: Pack; at: number }>();
  readonly #unpack: (pack: Pack) => ArticleAnalysis[];
  readonly #added: Pack[] = [];
  readonly #packer: AnalysisPacker;
  #end: number;

  constructor(folder: string, code: string) {
    super();
    this.#folder = folder;
    this.#packer = new AnalysisPacker(code, (pack) => this.append(pack));
    this.#index = readIndex(join(folder, 'analyses.json'), code);
    this.#end = this.#index.end;
    this.#unpack = unpacker(join(folder, 'analyses.zst'), code);
    for (const pack of this.#index.packs) this.#place(pack);
  }

  #place(pack: Pack): void {
    for (const [at, key] of pack[2].entries()) this.#places.set(key, { pack, at });
  }

  override get(key: string): ArticleAnalysis | undefined {
    const pending = this.#packer.get(key);
    if (pending) return pending;
    const place = this.#places.get(key);
    return place && this.#unpack(place.pack)[place.at];
  }

  lists(key: string): boolean {
    return this.#places.has(key);
  }

  override has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  /** Puts a new analysis aside for the file; those that came from it are there already. */
  override set(key: string, analysis: ArticleAnalysis): this {
    if (!this.has(key)) this.#packer.add(key, analysis);
    return this;
  }

  get code(): string {
    return this.#index.code;
  }

  listed(): ReadonlySet<string> {
    return new Set(this.#places.keys());
  }

  append({ keys, bytes }: AnalysisPack): void {
    const file = join(this.#folder, 'analyses.zst');
    mkdirSync(this.#folder, { recursive: true });
    const handle = openSync(file, existsSync(file) ? 'r+' : 'w');
    try {
      naming(file, () => writeAll(handle, bytes, this.#end));
    } finally {
      closeSync(handle);
    }
    const pack: Pack = [this.#end, bytes.length, keys];
    this.#added.push(pack);
    this.#place(pack);
    this.#end += bytes.length;
  }

  save(keys: readonly string[]): void {
    this.#packer.flush();
    if (this.#added.length === 0) return;
    const alive = new Set(keys);
    const packs = [...this.#index.packs, ...this.#added].filter((pack) =>
      pack[2].some((key) => alive.has(key)),
    );
    const used = packs.reduce((sum, pack) => sum + pack[1], 0);
    const file = join(this.#folder, 'analyses.json');
    if (used < this.#end / 2 && this.#index.packs.length > 0) {
      // More than half is of articles that are gone: begin anew next time.
      rmSync(file, { force: true });
      return;
    }
    const index: Index = { code: this.#index.code, end: this.#end, packs };
    writeSealed(file, JSON.stringify(index));
  }

  *packs(keys: readonly string[]): Iterable<AnalysisPack> {
    this.#packer.flush();
    const packs = new Set<Pack>();
    for (const key of keys) {
      const place = this.#places.get(key);
      if (place) packs.add(place.pack);
    }
    const file = join(this.#folder, 'analyses.zst');
    const handle = packs.size > 0 ? openSync(file, 'r') : undefined;
    try {
      for (const pack of packs) yield { keys: pack[2], bytes: bytesOf(handle!, pack) };
    } finally {
      if (handle !== undefined) closeSync(handle);
    }
  }
}

/**
 * Opens what earlier builds kept of the analyses of texts. New ones are appended pack by pack, so
 * that neither a build's memory nor its disk ever holds all of them twice. `code` is the digest of what they are
 * made by.
 */
export function openAnalyses(
  { root, stateRoot }: Settings,
  code = digestOf(CODE.map((room) => codeDigest(join(root, 'src', room)))),
): Analyses {
  return new StoredAnalyses(join(stateRoot, 'search'), code);
}
