import { slipAt, type Slip, type SlipFinder } from './slip.ts';

const HASH = /^(?:#{1,6}(?=\p{L})|#{2,6}(?=[^\s#]))[^\s\uFFFC]*/u;
const HASHTAGS = /^#\S+(?:[ \t]+#\S+)+[ \t]*$/;
/** Words run together: `#IndonesiaMaju`, `#2019GantiPresiden`. */
const HASHTAG = /^#[^#]*(?:\p{Ll}\p{Lu}|[\d_])/u;

/**
 * `#Judul`: a heading without its space. Hashtags are none: several in a line, one inside a
 * paragraph, or words run together.
 */
export const hashHeading: SlipFinder = (source) => {
  const slips: Slip[] = [];
  for (const block of source.blocks) {
    if (block.kind !== 'paragraph_open') continue;
    let start = 0;
    for (const line of block.visible.split('\n')) {
      const hash = HASH.exec(line)?.[0];
      if (
        hash !== undefined &&
        !HASHTAGS.test(line) &&
        !HASHTAG.test(hash) &&
        (start === 0 || hash.startsWith('##'))
      )
        slips.push(slipAt('hash-heading', source, block, start, start + hash.length));
      start += line.length + 1;
    }
  }
  return slips;
};
