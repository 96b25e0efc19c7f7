import type { RuleName, RuleValues } from '../../problems/finding.ts';

/** Reminders of how a story speaks of people. */
export type ConductRule = Extract<
  RuleName,
  `ethics/${'suicide-letter' | 'suicide-place' | 'trial' | 'hate' | 'graphic' | 'health' | 'hoax' | 'home-address' | 'one-sided' | 'suicide-method'}`
>;

/** Values that these reminders could have in a real newsroom. */
export const everyConductRule: {
  readonly [R in ConductRule]: readonly RuleValues<R>[];
} = {
  'ethics/suicide-letter': [
    { value: 'surat itu tertulis: “Maafkan…', mark: 'reviewed: ethics/suicide-letter' },
  ],
  'ethics/suicide-method': [{ value: 'gantung diri', mark: 'reviewed: ethics/suicide-method' }],
  'ethics/home-address': [{ value: 'Jalan Kenanga No. 17', mark: 'reviewed: ethics/home-address' }],
  'ethics/one-sided': [{ value: 'dituding korupsi', mark: 'reviewed: ethics/one-sided' }],
  'ethics/suicide-place': [{ value: 'setinggi 40 meter', mark: 'reviewed: ethics/suicide-place' }],
  'ethics/hoax': [{ value: 'klaim itu keliru', mark: 'reviewed: ethics/hoax' }],
  'ethics/trial': [{ value: 'sang pembunuh', mark: 'reviewed: ethics/trial' }],
  'ethics/hate': [{ value: 'pria bersuku Anu', mark: 'reviewed: ethics/hate' }],
  'ethics/graphic': [{ value: 'luka menganga, tulang terlihat', mark: 'reviewed: ethics/graphic' }],
  'ethics/health': [{ value: 'Rina Oktavia', mark: 'reviewed: ethics/health' }],
};
