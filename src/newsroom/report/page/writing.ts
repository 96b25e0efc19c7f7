import type { Reckoning } from '../../../lib/time/format.ts';
import type { PageWords, ReportWords } from '../../../words/words.ts';
import type { ProofStory } from '../proof/proof.ts';

/** What the entries of a report are written with. */
export type ReportWriting = {
  readonly words: ReportWords;
  readonly pages: Pick<PageWords, 'label'>;
  readonly reckoning: Reckoning;
  readonly number: Intl.NumberFormat;
  /** The name of the picture of an entry, where there is one. */
  readonly pictureOf: (number: number) => string | undefined;
};

/** What a story is, in the words that readers know. */
export const kindOf = (
  { label }: Pick<ProofStory, 'label'>,
  { words, pages }: ReportWriting,
): string => (label === undefined ? words.news : pages.label[label]);
