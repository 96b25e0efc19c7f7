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
  const begin = (start: number, end: number) => {
    if (
      previous &&
      text.charCodeAt(previous) !== SPACE &&
      /[.!?…\n]/.test(text.slice(previous, start))
    )
      sentence++;
    previous = end;
  };
  const add = (term: string, start: number, end: number) => {
    if (term) tokens.push({ term, start, end, sentence });
  };
  for (let at = 0; at < text.length; at = previous) {
    const start = nextStart(text, at);
    const end = plainEnd(text, start);
    if (end > start) {
      begin(start, end);
      add(text.slice(start, Math.min(end, start + LONGEST)).toLowerCase(), start, end);
      continue;
    }
    CHUNK.lastIndex = start;
    const match = CHUNK.exec(text);
    if (!match) break;
    begin(match.index, CHUNK.lastIndex);
    const chunk = match[0];
    if (chunk === '%') add('persen', match.index, previous);
    else if (LETTERS.test(chunk)) add(chunk.toLowerCase().slice(0, LONGEST), match.index, previous);
    else splitChunk(chunk, match.index, tokens, compounds, add);
  }
  joinNumbers(tokens, compounds);
  return { tokens, compounds };
}

const SPACE = 32;
const PERCENT = 37;
/** The longest term. */
const LONGEST = 40;
const isLetter = (code: number) => ((code | 32) - 97) >>> 0 < 26;
const isDigit = (code: number) => code >= 48 && code <= 57;
/** Signs that may stand between two parts of a chunk, as far as they are ASCII. */
const JOINERS = new Set([..."'`-./,"].map((sign) => sign.charCodeAt(0)));

/** Where a chunk may begin, from `at` on. */
function nextStart(text: string, at: number): number {
  for (let start = at; ; start++) {
    const code = text.charCodeAt(start);
    // Also beyond the end, where there is no code.
    if (!(code < 128) || isLetter(code) || isDigit(code) || code === PERCENT) return start;
  }
}

/**
 * Where the chunk that begins at `start` ends, if it is nothing but plain letters, else `start`. Nine of
 * ten chunks are, and the pattern takes several times as long.
 */
function plainEnd(text: string, start: number): number {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  if (next >= 128 || isDigit(next)) return start;
  if (!JOINERS.has(next)) return end;
  const after = text.charCodeAt(end + 1);
  return after >= 128 || isLetter(after) || isDigit(after) ? start : end;
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
  add: (term: string, start: number, end: number) => void,
) {
  const lower = chunk.toLowerCase();
  const [, digits, unit] = NUMBER.exec(lower) ?? [];
  const scale = scaleOf(unit ?? '');
  const date = numericDate(chunk);
  const first = tokens.length;
  if (date) {
    const terms = dayTerms(...date);
    add(terms[0] ?? fold(chunk), start, start + chunk.length);
    if (terms[0])
      compounds.push({ terms: [...terms, monthTerm(date[1], date[2])], first, last: first });
  } else if (digits && unit?.length !== 1) {
    const end = start + chunk.length - (scale ? 0 : unit!.length);
    add(numberTerm(digits, scale), start, end);
    if (!scale) add(unit!, end, start + chunk.length);
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
  const year = (at: number) => {
    const term = tokens[at]?.term;
    return term?.length === 4 && /^(19|20)\d\d$/.test(term);
  };
  for (let first = 0; first < tokens.length; first++) {
    const term = tokens[first]!.term;
    if (isDigit(term.charCodeAt(0))) {
      const next = tokens[first + 1]?.term ?? '';
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
        compounds.push({
          terms: [monthTerm(month, Number(tokens[first + 1]!.term))],
          first,
          last: first + 1,
        });
    }
  }
}
