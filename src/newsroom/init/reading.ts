import type { Language } from '../../words/words-in.ts';
import type { DeskWords } from '../../words/words.ts';

/** An answer that can be used, in the form in which it is written; or why not, and the way out. */
export type SettledAnswer = { readonly value: string } | { readonly problem: string };

/** An answer that can be read in two ways, as it is written and another. */
export type TwoWays = {
  readonly ways: readonly [written: string, split: string];
  /** The likelier. */
  readonly usual: '1' | '2';
};

/** What was made of an answer. */
export type AnswerReading = SettledAnswer | TwoWays;

/** What must be known to read an answer. */
export type AnswerContext = {
  readonly language: Language;
  readonly words: DeskWords['init'];
  /** Addresses of standing pages, which no section can have. */
  readonly pageSlugs: ReadonlySet<string>;
};
