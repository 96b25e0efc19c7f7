import type { z } from 'zod';
import { docOf } from '../../schema/field.ts';
import { own } from '../../lib/own.ts';
import { kindOf } from '../../schema/values/kind.ts';
import type { Language } from '../../words/words-in.ts';
import type { AdminWords } from '../../words/words.ts';
import type { FormValue } from './shown-value.ts';
import { givenValue } from './shown-value.ts';
import { BODY } from './text-form.ts';

/** What a form calls the field of a path, with the group that it is in. `body` is the text's name. */
export function clashLabel(
  path: readonly string[],
  schema: z.ZodType,
  language: Language,
  body: string,
): string {
  if (path[0] === BODY) return body;
  let inner: z.ZodType | undefined = schema;
  return path
    .map((key) => {
      const kind = inner && kindOf(inner);
      inner = kind?.is === 'group' ? own(kind.shape, key) : undefined;
      return (inner && docOf(inner)?.label?.[language]) ?? key;
    })
    .join(' · ');
}

/** A value as an editor reads it, a line for each part. */
export function clashText(
  value: FormValue,
  words: Pick<AdminWords['conflict'], 'empty' | 'newPicture'>,
): string {
  const given = givenValue(value);
  if (given === undefined || given === null) return words.empty;
  if (typeof given !== 'object')
    return String(given).startsWith('blob:') ? words.newPicture : String(given);
  const parts = (Array.isArray(given) ? given : Object.values(given)) as readonly FormValue[];
  return parts.map((part) => clashText(part, words)).join('\n');
}
