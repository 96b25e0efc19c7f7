import { slipAt, type Slip, type SlipFinder } from './slip.ts';

const ITEM = /^(?:[•·▪●–]\s*|[-*+](?=[\p{L}\p{Nd}])|\d{1,2}[.)](?=\p{L}))\S*/u;

/** Two lines or more that look like a list but run together: `• Satu`, `-Satu`, `1.Satu`. */
export const unmadeList: SlipFinder = (source) => {
  const slips: Slip[] = [];
  for (const block of source.blocks) {
    if (block.kind !== 'paragraph_open') continue;
    const items: [start: number, end: number][] = [];
    let start = 0;
    for (const line of block.visible.split('\n')) {
      const item = ITEM.exec(line)?.[0];
      if (item !== undefined) items.push([start, start + item.length]);
      start += line.length + 1;
    }
    if (items.length > 1) slips.push(slipAt('unmade-list', source, block, ...items[0]!));
  }
  return slips;
};
