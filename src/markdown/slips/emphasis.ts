import { slipAt, type Slip, type SlipFinder } from './slip.ts';

/** Longer rows part two passages or hide a name (`@a*****`), and `g**k` hides a word. */
const MARKER =
  /(?<!\*)\*\*(?!\*)(?<!\p{L}\*\*(?=\p{L}))|(?<![_\p{L}\p{Nd}])__(?=[\p{L}\p{Nd}])|(?<=[\p{L}\p{Nd}.,])__(?![_\p{L}\p{Nd}])/gu;

/** `**tebal **kata`: a space beside the marker keeps it from closing. Two of them are one slip. */
export const unclosedEmphasis: SlipFinder = (source) => {
  const slips: Slip[] = [];
  for (const block of source.blocks) {
    const markers = [...block.visible.matchAll(MARKER)];
    for (let index = 0; index < markers.length; index += 2) {
      const first = markers[index]!;
      const last = markers[index + 1] ?? first;
      const line = block.visible.slice(first.index, last.index).includes('\n') ? first : last;
      const end = line.index + line[0].length;
      slips.push(slipAt('unclosed-emphasis', source, block, first.index, end));
    }
  }
  return slips;
};
