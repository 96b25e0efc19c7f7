import type { z } from 'zod';

/** JSON Schema, or a part of one. */
export type JsonSchema = { [keyword: string]: unknown };

/** What may be written, from what zod itself says of the value once it is read. */
export type InputForm = (read: JsonSchema) => JsonSchema;

/** A scalar that is taken as the text it is. */
export const SCALAR = ['string', 'number', 'boolean'] as const;

/** A pattern that takes each of a few words in capital and small letters alike. */
export function anyCase(words: Iterable<string>): string {
  const each = [...words].map((word) =>
    word.replace(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`),
  );
  return `^(?:${each.join('|')})$`;
}

/**
 * Says what editors may write for a value. Readers of values are forgiving (text for a list, a word
 * for yes), which zod's own JSON Schema cannot know, since it is code.
 */
export function withForm<T extends z.ZodType>(schema: T, form: InputForm): T {
  return schema.meta({ form });
}

/** What editors may write for a value, where its schema says so. */
export function formFor(schema: z.ZodType): InputForm | undefined {
  return schema.meta()?.['form'] as InputForm | undefined;
}
