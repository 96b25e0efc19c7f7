import type { RuleName, RuleValues } from '../../problems/finding.ts';

/** Rules about what was forgotten, or put before its time. */
export type OversightRule = Extract<
  RuleName,
  | 'text/machine-talk'
  | 'text/placeholder'
  | 'text/impossible-time'
  | 'date/earlier'
  | 'site/no-helpline'
>;

/** Values that these rules could have in a real newsroom. */
export const everyOversightRule: {
  readonly [R in OversightRule]: readonly RuleValues<R>[];
} = {
  'text/machine-talk': [{ value: 'Tentu! Berikut versi berita yang lebih menarik:' }],
  'text/placeholder': [{ value: 'XX.XX' }],
  'text/impossible-time': [{ value: '26.10' }],
  'date/earlier': [{ key: 'corrections', time: '2015-08-17 08:00', date: '2015-09-16 19:41' }],
  'site/no-helpline': [{}],
};
