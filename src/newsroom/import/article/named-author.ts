import { plainText } from '../html/parse-html.ts';
import { isNewsroom } from './is-newsroom.ts';
import type { SourceAuthor } from './source-article.ts';

/** Letters of a person's name, and of what may stand beside it; what is longer names nobody. */
const LONGEST = 300;
/** Digits of a telephone number at least; two years (`2019-2020`) are eight. */
const FEWEST_DIGITS = 9;
/** Programs call an account so whose name they do not have. */
const unknown = /^(?:unknown|anonymous|anonim|no-?reply)$/i;

/** A text without numbers to call. */
function withoutNumbers(text: string): string {
  return text.replace(/[+\d][\d\s().-]{7,}\d/g, (run) =>
    run.replace(/\D/g, '').length < FEWEST_DIGITS ? run : ' ',
  );
}

/** A name without what held it apart from an address: commas and dashes at its ends, brackets and quotes around it. */
function unwrapped(text: string): string {
  const name = text.replace(/^[\s,;:|-]+|[\s,;:|-]+$/g, '');
  const inner = /^"([^"]*)"$|^'([^']*)'$|^\(([^()]*)\)?$|^([^()]*)\)$/.exec(name);
  return inner ? unwrapped(inner.slice(1).join('')) : name;
}

/**
 * The name of whom a foreign program has for an author: alone, behind an e-mail address as in RSS
 * (`ani@example.id (Ani Wulandari)`) or before one as in mail (`"Ani Wulandari" <ani@example.id>`). Empty
 * where it names nobody: an account of the newsroom, an address alone. No address or number is ever in it.
 */
export function namedAuthor(text: string): string {
  if (text.length > LONGEST) return '';
  const words = withoutNumbers(plainText(text).replace(/[(<]/g, ' $&'))
    .split(/\s+/)
    .filter((word) => !/@|^<?https?:/i.test(word))
    .join(' ')
    .replace(/[(<] ?[)>]/g, ' ');
  const name = unwrapped(words.replace(/ +/g, ' '));
  return unknown.test(name) || isNewsroom(name) ? '' : name;
}

/** The people whom a foreign program has for the authors of one article, without those who name nobody. */
export function namedAuthors(texts: readonly string[]): SourceAuthor[] {
  return texts.map((text) => ({ name: namedAuthor(text) })).filter(({ name }) => name !== '');
}
