import { LOOK_ALIKES } from '../fold/look-alikes.ts';

/**
 * Whether a text can hold running-text evidence at all: one quick look before any folding. Roots of
 * the terms that count in running text (digits for letters included), brand endings with numbers,
 * letters that may be styled, and letters spaced out.
 */
export function mayHoldTerms(text: string): boolean {
  return ROOTS.test(text) || STYLED.test(text) || SPACED.test(text);
}

const ROOTS =
  /g[a4]c[o0]r|t[o0]g[e3]l|m[a4]xw[i1]n|sb[o0]b[e3]t|jud[i1o0]|s[l1][o0]t|c[a4]s[i1]n[o0]|k[a4]s[i1]n[o0]|p[o0]k[e3]r|t[o0]t[o0]|b[e3]tt[io]|baccarat|blackjack|roulet|rolet|parlay|pragmatic|pg ?soft|bandar ?qq|domino ?q|mahjong|sabung|olympus|bonanza|rungkad|scatter|paito|syair|taruhan|gambling|viagra|cialis|sportsbook|tembak ikan|pkv|bola|(?:bet|win|hoki|4d|qq)\d|[a-z]{3}4d\b|hoki\d/i;
const ALIKE = `[${Array.from(LOOK_ALIKES.keys()).join('')}]`;
const STYLED = new RegExp(
  `[\\u1D00-\\u1DBF\\u2460-\\u24FF\\uFF10-\\uFF5A\\u{1D400}-\\u{1D7FF}\\u{1F130}-\\u{1F189}]|` +
    `[a-z]\\p{Cf}[a-z]|[a-z]${ALIKE}|${ALIKE}[a-z]`,
  'iu',
);
const SPACED = /(?:^|[^\w])(?:[a-z][ .\-_*]){3}[a-z](?!\w)/i;
