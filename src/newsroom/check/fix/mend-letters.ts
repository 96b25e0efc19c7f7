import { repairMojibake } from '../../import/encoding/repair-mojibake.ts';
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
    eachLine(text, (line) => {
      const places = findInvisible(line);
      let mended = line;
      for (const { at, sign } of places.toReversed())
        mended = mended.slice(0, at) + mended.slice(at + sign.length);
      return { text: mended, count: places.length };
    }),
};

/** Letters of other alphabets within Latin words. */
export const mendLookAlikes: Mender = {
  rule: 'text/look-alike',
  mend: (text) =>
    eachLine(text, (line) => {
      const places = findLookAlikes(line);
      let mended = line;
      for (const { at, word, plain } of places.toReversed())
        mended = mended.slice(0, at) + plain + mended.slice(at + word.length);
      return { text: mended, count: places.length };
    }),
};

function eachLine(text: string, mend: (line: string) => Mended): Mended {
  let count = 0;
  const lines = text.split('\n').map((line) => {
    const mended = mend(line);
    count += mended.count;
    return mended.text;
  });
  return { text: lines.join('\n'), count };
}
