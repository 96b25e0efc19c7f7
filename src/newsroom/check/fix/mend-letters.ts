import { repairMojibake } from '../../import/encoding/repair-mojibake.ts';
import { findHardSpaces } from '../text/hard-spaces.ts';
import { findInvisible } from '../text/invisible.ts';
import { findLookAlikes } from '../text/look-alikes.ts';
import type { Mended, Mender } from './mend.ts';

/** Letters spoilt by a wrong encoding, where the right ones are certain. */
export const mendMojibake: Mender = {
  rule: 'text/mojibake',
  mend(text) {
    const { text: mended, repaired } = repairMojibake(text);
    return { text: mended, count: repaired };
  },
};

/** Signs that nobody sees. */
export const mendInvisible: Mender = {
  rule: 'text/invisible',
  mend: (text) =>
    eachLine(text, (line) =>
      findInvisible(line).map(({ at, sign }) => ({ at, length: sign.length, plain: '' })),
    ),
};

/** Letters of other alphabets within Latin words. */
export const mendLookAlikes: Mender = {
  rule: 'text/look-alike',
  mend: (text) =>
    eachLine(text, (line) =>
      findLookAlikes(line).map(({ at, word, plain }) => ({ at, length: word.length, plain })),
    ),
};

/** Spaces of Word where an ordinary one is needed. */
export const mendHardSpaces: Mender = {
  rule: 'text/hard-space',
  mend: (text) => eachLine(text, findHardSpaces),
};

/** A place of a line, and what is to stand there. */
type Change = { at: number; length: number; plain: string };

/** Makes the changes of each line, which come in the order in which they stand. */
function eachLine(text: string, changesOf: (line: string) => readonly Change[]): Mended {
  let count = 0;
  const lines = text.split('\n').map((line) => {
    const parts: string[] = [];
    let end = 0;
    for (const { at, length, plain } of changesOf(line)) {
      parts.push(line.slice(end, at), plain);
      end = at + length;
      count++;
    }
    return parts.join('') + line.slice(end);
  });
  return { text: lines.join('\n'), count };
}
