import { oneOf, wordsOf } from './word-lists.ts';

/** Initials and number plates, which stay as they are. */
const KEPT = /(?<=\binisial )\p{L}{2,3}\b|\b(?<=nopol )[a-z]{1,2} ?\d{1,4} ?[a-z]{1,3}\b/giu;

/** Letters in a row of which most are capitals: a press release of the police. */
const LOUD = 0.6;

/** Words after which a release names somebody, and words that begin the name of a place or school. */
const BEFORE_NAME = wordsOf(String.raw`
  an\.?, a\.n\.?, als\.?, alias, sdr\.?, sdri\.?, saudara, saudari, bernama, nama, nama:, korban:, pelapor:, terlapor:, saksi:, hj\.?, haji
`);
const PLACES = wordsOf(String.raw`
  dsn\.?, dusun, ds\.?, desa, kel\.?, kelurahan, kec\.?, kecamatan, kp\.?, kampung, jl\.?, jalan, gg\.?, gang, rt\.?, rw\.?, perum
  sdn, smpn, sman, smkn, sd, smp, sma, smk, mts, kota, kab\.?
`);
const NAMED = new RegExp(
  String.raw`(?<![\p{L}])(?<before>${oneOf(BEFORE_NAME)}) (?<sd>sdri?\.? |hj\.? )?(?<name>[\p{L}'’]{2,}(?: [\p{L}'’]{2,}){0,3}?)(?=[.,:;()]|$| (?:umur|usia|th|thn|\d))`,
  'giu',
);
const PLACED = new RegExp(
  String.raw`(?<![\p{L}])(?<before>${oneOf(PLACES)})(?!\p{L}) ?(?<name>[\p{L}'’]{3,}(?: [\p{L}'’]{3,}){0,1})?`,
  'giu',
);
const capitalised = (words: string): string =>
  words.replace(/[\p{L}'’]+/gu, (word) => word[0]!.toUpperCase() + word.slice(1).toLowerCase());

/**
 * A text in capitals as it would be written otherwise, letter for letter, so that places stay: names after
 * the words of a release that a name follows, places and schools with capitals, the rest without.
 */
export function calm(text: string): string {
  const letters = text.match(/\p{L}/gu) ?? [];
  const loud = letters.filter((letter) => /\p{Lu}/u.test(letter)).length;
  if (letters.length < 60 || loud < letters.length * LOUD) return text;
  const calmed = text
    .toLowerCase()
    .replace(/(?:^|[.!?:]\s+)\p{Ll}/gu, (start) => start.toUpperCase())
    .replace(PLACED, (all: string) =>
      capitalised(all).replace(/^(?:Sdn|Smpn|Sman|Smkn|Sd|Smp|Sma|Smk|Rt|Rw)/, (one) =>
        one.toUpperCase(),
      ),
    )
    .replace(
      NAMED,
      (all: string) => all.slice(0, all.indexOf(' ')) + capitalised(all.slice(all.indexOf(' '))),
    )
    .replace(KEPT, (one) => one.toUpperCase());
  // Some letters are two in the other case.
  return calmed.length === text.length ? calmed : text;
}
