import type { RuleName, RuleValues } from '../../problems/finding.ts';

/** Values that the rules of fact checks could have in a real newsroom. */
export const everyClaimRule: {
  readonly [R in Extract<RuleName, `claim/${string}`>]: readonly RuleValues<R>[];
} = {
  'claim/missing': [{ value: '[HOAKS]' }],
  'claim/no-evidence': [{}],
  'claim/verdict-twice': [{ value: '[SALAH]', title: 'Virus tidak menumpang sinyal 5G' }],
  'claim/repeated': [
    { title: 'Jaringan 5G menyebarkan virus', verdict: 'salah' },
    { title: 'Warga antre beras plastik', verdict: 'menyesatkan' },
  ],
};
