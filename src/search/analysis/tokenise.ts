import { dayTerms, monthTerm, numericDate } from './dates.ts';
import { fold } from './fold.ts';
import { monthOf } from './months.ts';
import { numberTerm, scaleOf } from './numbers.ts';

/** A word of a text: its folded term, where it stands (UTF-16 offsets), the number of its sentence. */
export type Token = { term: string; start: number; end: number; sentence: number };

/**
 * A meaning that several tokens carry together, such as a date, a sum or `Covid-19`: its terms
 * (the narrowest first) and the tokens from `first` up to `last` that it covers.
 */
export type Compound = { terms: string[]; first: number; last: number };

/** Letters and digits with what may stand unseen among them: soft hyphens, zero-width characters and marks of direction. */
const WORD = '[\\p{L}\\p{N}\\p{M}\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]+';
const CHUNK = new RegExp(`${WORD}(?:['’‘ʼ\`´]${WORD}|[-‐‑./,]${WORD})*|%`, 'gu');
const LETTERS = /^[a-z]+$/i;
const NUMBER = /^(?:rp)?(\d[\d.,]*)([a-z]*)$/;
const PART = /[^-‐‑./,]+/g;
const REDUPLICATED = /^([a-z]{3,})2(nya|an)?$/;

/**
 * Splits a text into words and finds the compounds among them. Hyphenated words count by their
 * parts (`anak-anak` and `anak2` are `anak`), and so does a measure (`3kg`); a mix of letters and digits is a compound as well
 * (`Covid-19`: `covid`, `19` and `covid19`). Dates, sums with a scale word and percentages of every
 * usual spelling give one compound each.
 */
export function tokenise(text: string): { tokens: Token[]; compounds: Compound[] } {
  const tokens: Token[] = [];
  const compounds: Compound[] = [];
  let sentence = 0;
  let previous = 0;
  for (const match of text.matchAll(CHUNK)) {
    const chunk = match[0];
    const start = match.index;
    if (previous && text[previous] !== ' ' && /[.!?…\n]/.test(text.slice(previous, start)))
      sentence++;
    previous = start + chunk.length;
    const add = (term: string, from = start, to = previous) => {
      if (term) tokens.push({ term, start: from, end: to, sentence });
    };
    if (chunk === '%') add('persen');
    else if (LETTERS.test(chunk)) add(chunk.toLowerCase().slice(0, 40));
    else splitChunk(chunk, start, tokens, compounds, add);
  }
  joinNumbers(tokens, compounds);
  return { tokens, compounds };
}

/** The terms of a text in their order. */
export function termsOf(text: string): string[] {
  return tokenise(text).tokens.map(({ term }) => term);
}

function splitChunk(
  chunk: string,
  start: number,
  tokens: Token[],
  compounds: Compound[],
  add: (term: string, from?: number, to?: number) => void,
) {
  const lower = chunk.toLowerCase();
  const [, digits, unit] = NUMBER.exec(lower) ?? [];
  const scale = scaleOf(unit ?? '');
  const date = numericDate(chunk);
  const first = tokens.length;
  if (date) {
    const terms = dayTerms(...date);
    add(terms[0] ?? fold(chunk));
    if (terms[0])
      compounds.push({ terms: [...terms, monthTerm(date[1], date[2])], first, last: first });
  } else if (digits && unit?.length !== 1) {
    const end = start + chunk.length - (scale ? 0 : unit!.length);
    add(numberTerm(digits, scale), start, end);
    if (!scale) add(unit!, end);
  } else {
    const parts = [...chunk.matchAll(PART)];
    for (const part of parts) {
      const from = start + part.index;
      const word = fold(part[0].replace(/['’]s$/, ''));
      add(REDUPLICATED.exec(word)?.[1] ?? word, from, from + part[0].length);
    }
    const joined = fold(chunk);
    const last = tokens.length - 1;
    if (last > first && (/\d/.test(joined) ? /[a-z]/.test(joined) : /\w\.\w/.test(chunk)))
      compounds.push({ terms: [joined], first, last });
  }
}

function joinNumbers(tokens: Token[], compounds: Compound[]) {
  const year = (at: number) => /^(19|20)\d\d$/.test(tokens[at]?.term ?? '');
  for (let first = 0; first < tokens.length; first++) {
    const term = tokens[first]!.term;
    const next = tokens[first + 1]?.term ?? '';
    if (/^\d/.test(term)) {
      const month = term.length < 3 ? monthOf(next) : 0;
      const scale = scaleOf(next);
      if (month) {
        const dated = year(first + 2);
        const terms = dayTerms(Number(term), month, dated ? Number(tokens[first + 2]!.term) : 0);
        if (terms.length) compounds.push({ terms, first, last: first + (dated ? 2 : 1) });
      } else if (scale) {
        compounds.push({ terms: [numberTerm(term, scale)], first, last: first + 1 });
      } else if (next === 'persen') {
        compounds.push({ terms: [`${term}%`], first, last: first + 1 });
      }
    } else if (year(first + 1)) {
      const month = monthOf(term);
      if (month)
        compounds.push({ terms: [monthTerm(month, Number(next))], first, last: first + 1 });
    }
  }
}
