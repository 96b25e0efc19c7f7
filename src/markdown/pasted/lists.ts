import type { MarkdownSource } from '../source/read-source.ts';
import { listSign, type ListSign } from './list-sign.ts';
import { regionsOf, type TextRegion } from './regions.ts';

/** A list that was pasted as plain lines, and the lines that make it one. */
export type PastedList = TextRegion & { texts: string[] };

/** An item with the lines that belong to it. */
type Item = { sign: ListSign; line: number; more: string[] };

/** How many items of a kind make a list: where empty lines part them, and where none does. */
const LEAST = { bullet: [2, 2], dash: [3, 2], number: [2, 2], letter: [Infinity, 2] } as const;

/** Lists whose signs Markdown does not know, or that lack the space after them. */
export function pastedLists(source: MarkdownSource): PastedList[] {
  const lists: PastedList[] = [];
  const regions = regionsOf(source);
  let items: Item[] = [];
  const close = (): void => {
    const list = listOf(items, source.lines);
    if (list) lists.push(list);
    items = [];
  };
  regions.forEach((region, index) => {
    // One empty line parts two items at most.
    if (index > 0 && region.from !== regions[index - 1]!.to + 1) close();
    for (let line = region.from; line < region.to; line++) {
      const sign = listSign(source.lines[line]!);
      if (sign && !follows(sign, items)) close();
      if (sign) items.push({ sign, line, more: [] });
      else if (items.length > 0 && goesOn(source.lines, line, region)) {
        items.at(-1)!.more.push(source.lines[line]!.trim());
      } else close();
    }
  });
  close();
  return lists;
}

function follows({ kind, order }: ListSign, items: readonly Item[]): boolean {
  const last = items.at(-1)?.sign;
  if (!last) return kind !== 'letter' || order === 1;
  return last.kind === kind && (order === 0 || order === last.order + 1);
}

/** Whether a line without a sign belongs to the item above: it goes on there, and more items come. */
function goesOn(lines: readonly string[], line: number, { from, to }: TextRegion): boolean {
  if (line === from || /[.!?:;]$/.test(lines[line - 1]!.trim())) return false;
  return lines.slice(line + 1, to).some((one) => listSign(one));
}

function listOf(items: readonly Item[], lines: readonly string[]): PastedList | undefined {
  const [first] = items;
  if (!first || (first.sign.kind === 'letter' && first.sign.order !== 1)) return undefined;
  const last = items.at(-1)!;
  const [from, to] = [first.line, last.line + last.more.length + 1];
  const isParted = lines.slice(from, to).some((line) => line.trim() === '');
  if (items.length < LEAST[first.sign.kind][isParted ? 0 : 1]) return undefined;
  const texts = items.flatMap((item, index) => written(item, first.sign, index));
  const before = from > 0 && lines[from - 1]!.trim() !== '' ? [''] : [];
  const after = to < lines.length && lines[to]!.trim() !== '' ? [''] : [];
  return { from, to, texts: [...before, ...texts, ...after] };
}

/** The lines of an item. Letters stay, for texts refer to them: each is a paragraph of its own. */
function written({ sign, more }: Item, first: ListSign, index: number): string[] {
  if (sign.kind === 'letter') return [...(index > 0 ? [''] : []), sign.text, ...more];
  if (sign.kind === 'number')
    return [`${sign.sign}. ${sign.text}`, ...more.map((one) => `   ${one}`)];
  // Another bullet than the first stands one level lower.
  const indent = sign.sign === first.sign ? '' : '  ';
  return [`${indent}- ${sign.text}`, ...more.map((one) => `${indent}  ${one}`)];
}
