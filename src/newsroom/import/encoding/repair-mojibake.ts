/** The characters of windows-1252 from 0x80 to 0x9F, in order; the five unused ones as C1 controls. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const byteOf = new Map<string, number>();
for (let code = 0x80; code <= 0xff; code += 1) {
  if (code < 0xa0) byteOf.set(upper[code - 0x80]!, code);
  // Programs that take text for Latin-1 make controls of them.
  byteOf.set(String.fromCharCode(code), code);
}

const continuation = `[${upper}\u0080-\u00BF]`;
/** Two bytes only after Â and Ã, which end no word of any text; longer runs after any lead byte. */
const runs = new RegExp(
  `[\u00F0-\u00F4]${continuation}{3}|[\u00E0-\u00EF]${continuation}{2}|[\u00C2\u00C3]${continuation}`,
  'g',
);
const lostClosingQuote = /â€(?=[\s.,;:!?)]|$)/g;

/**
 * Repairs UTF-8 that was once read as windows-1252 and saved so (`â€œ` for `“`), wherever the
 * characters are valid UTF-8 bytes again; done twice for text that was spoilt twice.
 */
export function repairMojibake(text: string): { text: string; repaired: number } {
  let repaired = 0;
  let mended = text;
  for (
    let pass = 0;
    pass < 2 && /[\u00C2\u00C3\u00E0-\u00F4][\u0080-\u00BF€-™Œ-žˆ˜ƒ]/.test(mended);
    pass += 1
  ) {
    mended = mended
      .replace(runs, (run) => {
        const letters = utf8Of(run);
        if (letters === undefined) return run;
        repaired += 1;
        return letters;
      })
      .replace(lostClosingQuote, () => {
        repaired += 1;
        return '”';
      });
  }
  return { text: mended, repaired };
}

const strict = new TextDecoder('utf-8', { fatal: true });

function utf8Of(run: string): string | undefined {
  const bytes = Uint8Array.from([...run].map((character) => byteOf.get(character) ?? 0));
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** A name or caption whose UTF-8 was encoded twice, as it was meant; all others as they are. */
export const mendedText = (text: string): string => repairMojibake(text).text;
