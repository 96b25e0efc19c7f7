import type { SameRules } from '../../rule-words.ts';
import type { claim as indonesian } from '../../id/check/claim.ts';

const denials: ReadonlyMap<string, string> = new Map(
  Object.entries({
    menyesatkan: 'Misleading claim:',
    manipulasi: 'Fake picture or video:',
    'sebagian-benar': 'Not all true:',
    'belum-terbukti': 'Unproven:',
    satire: 'Satire, not news:',
  }),
);

/** Rules of fact checks. */
export const claim: SameRules<typeof indonesian> = {
  'claim/missing': {
    message: (v) =>
      `This headline is marked “${v.value}”, but there is no claim, so lists, cards and search do not show the verdict.`,
    fix: () =>
      'Add these lines and fill them in:\nclaim:\n  text: Write the claim here\n  verdict: salah\n  evidence: https://',
  },
  'claim/no-evidence': {
    message: () => 'This fact check shows no evidence that readers can look at.',
    fix: () =>
      'Below claim, add evidence: followed by the addresses of the evidence, one on each line.',
  },
  'claim/verdict-twice': {
    message: (v) =>
      `The headline has “${v.value}” already, but Warta puts the verdict before the headline, so it would stand there twice.`,
    fix: (v) => `Take it out of the headline:\ntitle: ${v.title}`,
  },
  'claim/repeated': {
    message: (v) =>
      `The headline “${v.title}” says the claim again without denying it. Whoever copies it alone spreads the claim.`,
    fix: (v) =>
      `Write what is true, or deny it in the headline, such as:\ntitle: ${denials.get(v.verdict) ?? 'Not true:'} ${v.title}`,
  },
};
