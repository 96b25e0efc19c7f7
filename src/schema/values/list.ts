import { z } from 'zod';
import { withForm } from './input-form.ts';

/** A list without the bracket that only ends it: `rina, budi]`. */
export const withoutLostBracket = (text: string): string =>
  text.replace(/^([^[\]]+)\][ \t,]*$/, '$1');

/** The texts between commas, or between semicolons where there are some; round brackets around all are none of them. */
export function betweenCommas(text: string): string[] {
  return withoutLostBracket(text)
    .replace(/^\s*\(([^()]*)\)\s*$/, '$1')
    .split(text.includes(';') ? ';' : ',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Ways in which a list is written otherwise. */
interface Reading {
  /** What a text alone stands for. */
  readonly ofText: (text: string) => readonly string[];
  /** What items in brackets or on lines of their own stand for. */
  readonly ofItems: (items: readonly unknown[]) => readonly unknown[];
}

/** A text alone is one item, whose commas are its own: a correction, a reply. */
export const oneSentence: Reading = { ofText: (text) => [text], ofItems: (items) => items };

const byCommas: Reading = { ofText: betweenCommas, ofItems: (items) => items };

/**
 * A list, empty where absent; a single value is a list of one, and text with commas is one of what
 * stands between them, unless `reading` knows better.
 */
export function list<T extends z.ZodType>(item: T, { ofText, ofItems }: Reading = byCommas) {
  const asList = (value: unknown): unknown => {
    if (Array.isArray(value)) return ofItems(value.filter((each) => each !== null && each !== ''));
    if (typeof value === 'string') return ofText(value);
    return typeof value === 'object' && value !== null ? [value] : value;
  };
  const reader = z.preprocess(asList, z.array(item));
  return withForm(reader, ({ items }) => ({
    anyOf: [
      { type: 'array', items: { anyOf: [items, { enum: [null, ''] }] } },
      items,
      { type: 'string' },
    ],
  })).default([]);
}
