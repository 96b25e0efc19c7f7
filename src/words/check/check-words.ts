import type { checkId } from '../id/check.ts';
import type { SameRules } from './rule-words.ts';

/** All words about problems in one language: the shape of the Indonesian ones. */
export interface CheckWords {
  readonly rules: SameRules<(typeof checkId)['rules']>;
  readonly report: (typeof checkId)['report'];
}
