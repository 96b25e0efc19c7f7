import { LOOK_ALIKES } from './look-alikes.ts';

/** A text folded for matching. The original is never changed by it. */
export type FoldedText = {
  text: string;
  /** Offset in the original for each unit of `text` and for its end; absent where both agree. */
  origin: Uint32Array | undefined;
  /** For each unit of `text`, 1 where the original is styled or a look-alike; absent where none is. */
  styled: Uint8Array | undefined;
};

// Beyond these, letters may be styled (mathematical, full-width, enclosed), look-alikes or unseen.
const UNUSUAL =
  /[\u00AD\u00C0-\u017F\u1E00-\u1EFF\u0180-\u02AF\u0370-\u0482\u048A-\u052F\u0531-\u0587\u13A0-\u13FF\u1D00-\u1DBF\u200B-\u200F\u2060-\u2064\u2100-\u214F\u2460-\u24FF\uA4D0-\uA4FF\uFEFF\uFF00-\uFFEF\u{10280}-\u{102DF}\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F189}]|\p{M}/u;
const UNSEEN = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/**
 * Folds a text for matching: lower case, NFKC (styled letters, full width), look-alike letters of
 * other alphabets to Latin, unseen characters and combining marks left out.
 */
export function foldText(text: string): FoldedText {
  if (!UNUSUAL.test(text)) {
    const lower = text.toLowerCase();
    if (lower.length === text.length) return { text: lower, origin: undefined, styled: undefined };
  }
  const units: string[] = [];
  const origin: number[] = [];
  const styled: number[] = [];
  const foreign = foreignWords(text);
  let offset = 0;
  for (const character of text) {
    if (!UNSEEN.test(character)) {
      const plain = foldEnclosed(character) ?? character.normalize('NFKC');
      for (const part of plain.toLowerCase().normalize('NFD')) {
        if (UNSEEN.test(part)) continue;
        const latin = foreign(offset) ? part : (LOOK_ALIKES.get(part) ?? part);
        for (let unit = 0; unit < latin.length; unit += 1) {
          units.push(latin[unit] ?? '');
          origin.push(offset);
          const odd = plain !== character || latin !== part;
          styled.push(odd && /[a-z0-9]/.test(latin) ? 1 : 0);
        }
      }
    }
    offset += character.length;
  }
  origin.push(offset);
  return {
    text: units.join(''),
    origin: Uint32Array.from(origin),
    styled: Uint8Array.from(styled),
  };
}

/**
 * Tells whether an offset lies in a word wholly of another alphabet (`Правда`): only words that mix
 * alphabets pass for Latin ones. To be asked in rising order.
 */
function foreignWords(text: string): (offset: number) => boolean {
  const words = Array.from(text.matchAll(/[\p{L}\p{M}\p{N}\p{Cf}]+/gu)).filter(
    (match) => !/[a-z0-9\u{1D400}-\u{1D7FF}\uFF10-\uFF5A]/iu.test(match[0]),
  );
  let at = 0;
  return (offset) => {
    while (at < words.length && words[at]!.index + words[at]![0].length <= offset) at += 1;
    return at < words.length && words[at]!.index <= offset;
  };
}

/** Squared and circled capitals that NFKC leaves alone (U+1F130 to U+1F189). */
function foldEnclosed(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  for (const first of [0x1f130, 0x1f150, 0x1f170]) {
    if (code >= first && code < first + 26) return String.fromCodePoint(0x61 + code - first);
  }
  return undefined;
}
