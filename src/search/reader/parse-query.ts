import { tokenise } from '../analysis/tokenise.ts';
import { markRecent } from './recent.ts';
import type { Wish } from './wish.ts';

/** The wishes of a query, and whether its last word may still be growing. */
export type Query = { wishes: Wish[]; open: boolean };

const LONGEST = 1000;
const MOST = 16;
/** What stands before a sum or a date, or does not, and says nothing beside it. */
const BEFORE_NUMBER = /^(?:rp|idr|tgl|tanggal)$/;
const PART = /["“”]([^"“”]*)["“”]|(^|\s)-(?=[\p{L}\p{N}"])(\S+)|[^\s"“”]+/gu;

/**
 * Reads what was typed: quoted words are wanted in that very form, `-word` is not wanted at all (a
 * lone dash means nothing), dates and sums become one wish each. At most 16 wishes of the first
 * thousand characters count.
 */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, LONGEST);
  const wishes: Wish[] = [];
  let quotation = 0;
  let plain = '';
  const read = (part: string, quoted: number, exclude: boolean) => {
    const { tokens, compounds } = tokenise(part);
    compounds.sort((a, b) => a.first - b.first || b.last - a.last);
    for (let at = 0; at < tokens.length;) {
      const compound = compounds.find(({ first }) => first === at);
      const last = compound ? compound.last : at;
      const words = tokens.slice(at, last + 1).map((token) => token.term);
      at = last + 1;
      if (BEFORE_NUMBER.test(words.join(' ')) && /^\d/.test(tokens[at]?.term ?? '')) continue;
      wishes.push({
        words,
        compound: compound ? compound.terms : [],
        quotation: quoted,
        exclude,
      });
    }
  };
  for (const match of text.matchAll(PART)) {
    if (match[1] === undefined && match[3] === undefined) {
      plain += `${match[0]} `;
      continue;
    }
    read(plain, 0, false);
    plain = '';
    if (match[1] === undefined) read(match[3]!, 0, true);
    else read(match[1], ++quotation, false);
  }
  const open = plain !== '' && !/\s$/.test(text);
  read(plain, 0, false);
  const keys = new Set<string>();
  const distinct = markRecent(wishes).filter(({ words, exclude, quotation: quoted }) => {
    const key = `${exclude} ${quoted} ${words.join(' ')}`;
    return !keys.has(key) && keys.add(key);
  });
  return { wishes: distinct.slice(0, MOST), open: open && distinct.length <= MOST };
}
