import { join } from 'node:path';
import type { ArticleAnalysis } from '../../search/writer/article-analysis.ts';
import { codeDigest } from '../../lib/code-digest.ts';
import { digestOf } from '../../lib/digest.ts';
import type { Settings } from '../settings.ts';
import { unpackAnalyses } from './analysis-pack.ts';
import type { AnalysisPack } from './analysis-packer.ts';
import { AnalysisPacker } from './analysis-packer.ts';
import type { Pack } from './pack-file.ts';
import { PackFile, packOwner } from './pack-file.ts';

/** What an analysis depends on besides the text. */
const CODE = ['search', 'markdown', 'content-files', 'lib'];

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

/** Packs that stay unpacked: each thread's own lie side by side, and articles are asked for nearly in their order. */
const RECENT = 8;

/** Unpacks packs, remembering the last. */
function unpacker(file: PackFile): (pack: Pack) => ArticleAnalysis[] {
  const recent = new Map<Pack, ArticleAnalysis[]>();
  return (pack) => {
    const hit = recent.get(pack);
    if (hit) return hit;
    let analyses: ArticleAnalysis[] = [];
    try {
      const [bytes] = file.bytes([pack]);
      analyses = unpackAnalyses(packOwner(file.code, pack[2]), bytes!);
    } catch {
      // A damaged pack is none: its articles are analysed again.
    }
    recent.set(pack, analyses);
    if (recent.size > RECENT) recent.delete(recent.keys().next().value!);
    return analyses;
  };
}

class StoredAnalyses extends Map<string, ArticleAnalysis> {
  readonly #file: PackFile;
  readonly #unpack: (pack: Pack) => ArticleAnalysis[];
  readonly #packer: AnalysisPacker;

  constructor(folder: string, code: string) {
    super();
    this.#file = new PackFile(folder, 'analyses', code);
    this.#packer = new AnalysisPacker(code, (pack) => this.append(pack));
    this.#unpack = unpacker(this.#file);
  }

  override get(key: string): ArticleAnalysis | undefined {
    const pending = this.#packer.get(key);
    if (pending) return pending;
    const place = this.#file.find(key);
    return place && this.#unpack(place.pack)[place.at];
  }

  lists(key: string): boolean {
    return this.#file.find(key) !== undefined;
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
    return this.#file.code;
  }

  listed(): ReadonlySet<string> {
    return new Set(this.#file.keys());
  }

  append(pack: AnalysisPack): void {
    this.#file.append(pack);
  }

  save(keys: readonly string[]): void {
    this.#packer.flush();
    const alive = new Set(keys);
    this.#file.save((key) => alive.has(key));
  }

  *packs(keys: readonly string[]): Iterable<AnalysisPack> {
    this.#packer.flush();
    const found = keys.map((key) => this.#file.find(key)?.pack);
    const packs = new Set(found.filter((pack) => pack !== undefined));
    if (packs.size === 0) return;
    const names = [...packs].map((pack) => pack[2]);
    let at = 0;
    for (const bytes of this.#file.bytes(packs)) yield { keys: names[at++]!, bytes };
  }
}

/** Opens what earlier builds kept of the analyses of texts. `code` is the digest of what they are made by. */
export function openAnalyses(
  { root, stateRoot }: Settings,
  code = digestOf(CODE.map((room) => codeDigest(join(root, 'src', room)))),
): Analyses {
  return new StoredAnalyses(join(stateRoot, 'search'), code);
}
