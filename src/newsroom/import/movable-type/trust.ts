import type { MtEntry } from './mt-entry.ts';
import { valueOf } from './mt-entry.ts';

/**
 * How sure it is that an entry is one, and no comment that was made to look so: `sure`; `likely`, made as
 * the others are by an author of whom nothing sure is known; `doubtful`.
 */
export type Trust = 'sure' | 'likely' | 'doubtful';

/** Keys that not every entry has. */
const optional = new Set(['CATEGORY', 'PRIMARY CATEGORY', 'TAGS', 'IMAGE', 'NO ENTRY']);
/** An export of Movable Type has more keys than somebody hits upon who writes a comment. */
const many = 6;
/** What one round finds may make another entry sure. */
const mostRounds = 5;

interface Seen {
  form: string;
  author: string;
  keys: number;
  followsTalk: boolean;
  isWellFormed: boolean;
}

/**
 * Tells which entries of an export are sure. Nothing in the format keeps a comment from looking like the
 * end of its entry and the whole of another. Before the first comment all is the newsroom's; after it,
 * an entry has to be made as those are, under a name of its own, and to be by an author who is known from
 * them.
 */
export class TrustBuilder {
  readonly #seen: Seen[] = [];
  readonly #names = new Set<string>();

  add(entry: MtEntry): void {
    const keys = entry.head.map(({ key }) => key).filter((key) => !optional.has(key));
    const form = [...keys, '', ...entry.texts.keys()].join('|');
    const author = valueOf(entry, 'AUTHOR').toLowerCase();
    const name = valueOf(entry, 'BASENAME');
    // Movable Type gives a name once: a second one that stands in comments was copied.
    const isCopied = name !== '' && this.#names.has(name) && entry.followsTalk;
    this.#names.add(name);
    const isWellFormed = entry.isWellFormed && !isCopied;
    const { followsTalk } = entry;
    this.#seen.push({ form, author, keys: keys.length, followsTalk, isWellFormed });
  }

  /** How sure each entry is, in their order. */
  trust(): Trust[] {
    const forms = new Set<string>();
    const authors = new Set<string>();
    let verdicts: Trust[] = [];
    for (let round = 0; round < mostRounds; round += 1) {
      const known = forms.size + authors.size;
      verdicts = [];
      for (const one of this.#seen) {
        const before = verdicts.at(-1) ?? 'sure';
        const isOwn = !one.followsTalk && before === 'sure';
        verdicts.push(isOwn ? 'sure' : verdictOf(one, forms, authors));
        if (!isOwn || !one.isWellFormed) continue;
        forms.add(one.form);
        authors.add(one.author);
      }
      if (forms.size + authors.size === known) break;
    }
    return verdicts;
  }
}

function verdictOf(
  { form, author, keys, isWellFormed }: Seen,
  forms: ReadonlySet<string>,
  authors: ReadonlySet<string>,
): Trust {
  if (!isWellFormed || !forms.has(form)) return 'doubtful';
  if (authors.has(author)) return 'sure';
  return keys >= many ? 'likely' : 'doubtful';
}
