import type { ArticleAnalysis } from '../../search/writer/article-analysis.ts';
import { MOST_TERMS, packAnalyses } from './analysis-pack.ts';
import type { PackedEntries } from './pack-file.ts';
import { packOwner } from './pack-file.ts';

/** Analyses packed together: enough for good compression, few enough to unpack at once. */
const PACK = 256;

/** Packed analyses with whose they are, in their order. */
export type AnalysisPack = PackedEntries;

/** Gathers analyses into packs. */
export class AnalysisPacker {
  readonly #code: string;
  readonly #take: (pack: AnalysisPack) => void;
  readonly #pending = new Map<string, ArticleAnalysis>();
  /** Their lists of terms, which those share that were analysed together. */
  readonly #lists = new Set<readonly string[]>();

  /** `take` is given each pack as it is full. */
  constructor(code: string, take: (pack: AnalysisPack) => void) {
    this.#code = code;
    this.#take = take;
  }

  /** One that is in no pack yet. */
  get(key: string): ArticleAnalysis | undefined {
    return this.#pending.get(key);
  }

  add(key: string, analysis: ArticleAnalysis): void {
    this.#lists.add(analysis.terms);
    const terms = [...this.#lists].reduce((sum, list) => sum + list.length, 0);
    if (terms > MOST_TERMS) {
      this.flush();
      this.#lists.add(analysis.terms);
    }
    this.#pending.set(key, analysis);
    if (this.#pending.size === PACK) this.flush();
  }

  /** Packs those that wait. */
  flush(): void {
    if (this.#pending.size === 0) return;
    const keys = [...this.#pending.keys()];
    const bytes = packAnalyses(packOwner(this.#code, keys), [...this.#pending.values()]);
    this.#pending.clear();
    this.#lists.clear();
    this.#take({ keys, bytes });
  }
}
