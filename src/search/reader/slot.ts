import type { Alternative } from './alternative.ts';
import type { Wish } from './wish.ts';

/** A wish with all that answers it. */
export type Slot = {
  wish: Wish;
  alternatives: Alternative[];
  /** Adds to the score where it matches, but leaves no article out. */
  optional: boolean;
  /** Whether the archive has the word itself. */
  known: boolean;
  /** Whether it is so common that it is looked for in headlines only. */
  cut?: boolean | undefined;
};
