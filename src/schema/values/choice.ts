import { z } from 'zod';
import { nearest } from '../../lib/nearest.ts';
import { fault } from './fault.ts';
import { asText } from './text.ts';
import { anyCase, withForm } from './input-form.ts';
import { withKind } from './kind.ts';
import { own } from '../../lib/own.ts';

/** Whether each word of some is at most a slip away from that of others at its place. */
function isNearInAll(some: string, others: string): boolean {
  const words = others.split(' ');
  return some
    .split(/\s+/)
    .every((word, at) => nearest(word, [words[at]!]) !== undefined || word === words[at]);
}

/** One of a few words, without regard to case; `synonyms` leads from other words to them. */
export function choice<const T extends string>(
  choices: readonly T[],
  synonyms: Readonly<Record<string, T>> = {},
) {
  const reader = z.preprocess(asText, z.string().min(1)).transform((value, context): T => {
    const word = value.toLowerCase();
    const match = choices.find((each) => each === word) ?? own(synonyms, word);
    if (match !== undefined) return match;
    // Another word among several is no slip: `samping berita` is not `dalam berita`.
    const count = word.split(/\s+/).length;
    const known = [...choices, ...Object.keys(synonyms)];
    const near = nearest(
      word,
      known.filter((each) => each.split(' ').length === count && isNearInAll(word, each)),
    );
    const suggestion = near === undefined ? undefined : (own(synonyms, near) ?? near);
    fault(context, value, 'field/choice', { value, choices: choices.join(', '), suggestion });
    return choices[0]!;
  });
  const words = [...choices, ...Object.keys(synonyms)];
  // The list is what programs offer, the pattern what they let pass.
  const form = () => ({ anyOf: [{ enum: choices }, { type: 'string', pattern: anyCase(words) }] });
  return withKind(withForm(reader, form), { is: 'choice', choices, synonyms });
}
