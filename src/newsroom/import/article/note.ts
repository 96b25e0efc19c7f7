import type { ImportRule } from '../../../words/words.ts';

/**
 * Something the importer did, guessed or could not do, as data in no language. `values` fill the
 * words of the rule.
 */
export interface Note {
  rule: ImportRule;
  /** Line in the source, from 1. */
  line?: number;
  values?: Record<string, string | number>;
}
