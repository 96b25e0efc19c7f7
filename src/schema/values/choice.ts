import { z } from 'zod';
import { nearest } from '../../lib/nearest.ts';
import { fault } from './fault.ts';
import { asText } from './text.ts';
import { anyCase, withForm } from './input-form.ts';
import { withKind } from './kind.ts';
import { own } from '../../lib/own.ts';

/** One of a few words, without regard to case; `synonyms` leads from other words to them. */
export function choice<const T extends string>(
  choices: readonly T[],
  synonyms: Readonly<Record<string, T>> = {},
) {
  const reader = z.preprocess(asText, z.string().min(1)).transform((value, context): T => {
    const word = value.toLowerCase();
    const match = choices.find((each) => each === word) ?? own(synonyms, word);
    if (match !== undefined) return match;
    const near = nearest(word, [...choices, ...Object.keys(synonyms)]);
    const suggestion = near === undefined ? undefined : (own(synonyms, near) ?? near);
    fault(context, value, 'field/choice', { value, choices: choices.join(', '), suggestion });
    return choices[0]!;
  });
  const words = [...choices, ...Object.keys(synonyms)];
  // The list is what programs offer, the pattern what they let pass.
  const form = () => ({ anyOf: [{ enum: choices }, { type: 'string', pattern: anyCase(words) }] });
  return withKind(withForm(reader, form), { is: 'choice', choices, synonyms });
}
