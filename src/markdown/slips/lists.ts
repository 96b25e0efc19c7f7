import { pastedLists } from '../pasted/lists.ts';
import { slipAt, type Slip, type SlipFinder } from './slip.ts';

/** As much of an item as tells which is meant. */
const LONGEST = 40;

const ITEM = /^(?:[•·▪●–]\s*|[-*+](?=[\p{L}\p{Nd}])|\d{1,2}[.)](?=\p{L}))\S*/u;

/** Two lines or more that look like a list but are none: `• Satu`, `-Satu`, `1.Satu`, `a. Satu`. */
export const unmadeList: SlipFinder = (source) => {
  const slips: Slip[] = pastedLists(source).map(({ from }) => {
    const line = source.lines[from]!;
    const value = line.trim().slice(0, LONGEST);
    return { rule: 'unmade-list', line: from + 1, column: line.indexOf(value) + 1, value };
  });
  const found = new Set(slips.map(({ line }) => line));
  for (const block of source.blocks) {
    if (block.kind !== 'paragraph_open') continue;
    const items: [start: number, end: number][] = [];
    let start = 0;
    for (const line of block.visible.split('\n')) {
      const item = ITEM.exec(line)?.[0];
      if (item !== undefined) items.push([start, start + item.length]);
      start += line.length + 1;
    }
    if (items.length < 2) continue;
    const slip = slipAt('unmade-list', source, block, ...items[0]!);
    if (!found.has(slip.line)) slips.push(slip);
  }
  return slips;
};
