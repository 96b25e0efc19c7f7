import type { StateCore } from 'markdown-it';
import { stateOf } from '../body-state.ts';
import { isBareAddress } from './quotes.ts';

const MONTHS =
  'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember|january|february|march|may|june|july|august|october|december';
const AMOUNTS =
  'ribu|rb|juta|jt|miliar|milyar|triliun|persen|thousand|million|billion|trillion|percent|per cent';
const UNITS =
  'km|m|cm|mm|km²|m²|m2|km2|ha|hektare|hektar|kg|g|mg|ton|kuintal|liter|l|ml|cc|gb|mb|kb|mw|kwh|km/jam|kilometer|meter|kilogram|gram|derajat|°c|°|%';
const CLOCK = 'wib|wita|wit|gmt|utc|a\\.m\\.|p\\.m\\.|am|pm';
const BEFORE =
  'rp|rp\\.|idr|us\\$|s\\$|a\\$|\\$|€|£|pukul|pkl\\.?|pasal|ayat|bab|angka|nomor|no\\.|nos\\.|hal\\.|hlm\\.|halaman|km|rt|rw|jilid|edisi|magnitudo|magnitude|liga|fase|tahap|kelas|page|p\\.|pp\\.|article|section|chapter|vol\\.';

const AFTER_NUMBER = new RegExp(
  ` (?<=[\\d%)] )(?=(?:${AMOUNTS}|${UNITS}|${MONTHS}|${CLOCK}|ayat|huruf)(?![\\p{L}\\p{Nd}]))`,
  'giu',
);
// What follows is asked first: hardly any space has it, and the many words before one are dear to try.
const BEFORE_NUMBER = new RegExp(
  ` (?=\\(?\\d|\\(?[ivxlc]+\\b)(?<=(?<![\\p{L}\\p{Nd}])(?:${BEFORE}) )`,
  'giu',
);
const LETTER_OF_LAW = / (?=\(?[a-z](?![\p{L}\p{Nd}]))(?<=(?<!\p{L})huruf )/giu;
const DASH = / (?=– )/g;

/**
 * Core rule: what belongs together stays on one line: `Rp1,5 triliun`, `19.41 WIB`, `Pasal 27 ayat
 * (3)`, `17 Agustus`, `No. 40`. A dash never opens a line. Only for pages: plain text keeps its
 * ordinary spaces.
 */
export function noBreak(state: StateCore): void {
  if (!stateOf(state.env).context) return;
  for (const block of state.tokens) {
    if (block.type !== 'inline') continue;
    block.children!.forEach((token, index, all) => {
      if (token.type === 'text' && !isBareAddress(all, index))
        token.content = bindWords(token.content);
    });
  }
}

/** The same for a plain string. */
export function bindWords(text: string): string {
  let bound = text.includes(' – ') ? text.replace(DASH, '\u00a0') : text;
  if (/\d|\bhuruf\b/.test(bound))
    bound = bound
      .replace(AFTER_NUMBER, '\u00a0')
      .replace(BEFORE_NUMBER, '\u00a0')
      .replace(LETTER_OF_LAW, '\u00a0');
  return bound;
}
