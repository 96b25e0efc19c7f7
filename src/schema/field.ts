import type { z } from 'zod';
import type { Language } from '../words/words-in.ts';

/** What the documentation for editors says about a field, and how forgiving the reader is about it. */
export interface FieldDoc {
  /** What a form calls it, where one shows it. */
  readonly label?: Readonly<Record<Language, string>>;
  /** What it is for, in English. */
  readonly en: string;
  /** The same in Indonesian. */
  readonly id: string;
  /** A value as one would write it. */
  readonly example?: string;
  /** Other names that people write for it, which are suggested back to its right one. */
  readonly synonyms?: readonly string[];
  /** Whether an unquoted value runs to the end of its line, colon and hash included. */
  readonly freeText?: boolean;
  /** Whether it counts as given where nothing but an empty value stands there. */
  readonly evenEmpty?: boolean;
  /** Whether unquoted words in it may begin with `#`, which is a comment in all other fields. */
  readonly hash?: boolean;
}

/** Puts its documentation on a field, where `docOf` and JSON Schema find it. */
export function field<T extends z.ZodType>(schema: T, doc: FieldDoc): T {
  return schema.meta({ description: doc.en, doc });
}

/** The documentation of a field, undefined where it has none. */
export function docOf(schema: z.ZodType): FieldDoc | undefined {
  return schema.meta()?.['doc'] as FieldDoc | undefined;
}
