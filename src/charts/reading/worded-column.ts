import type { WordedCell } from '../data-table.ts';
import { isGap, numberParts } from './number-parts.ts';
import { wordedNumber } from './worded-number.ts';

/** Whether all cells of a column are numbers with words or without; `isSure` asks for words that say how much. */
export function isWorded(texts: readonly string[], isSure: boolean): boolean {
  const filled = texts.filter((text) => !isGap(text));
  const worded = filled.flatMap((text) => wordedNumber(text) ?? []);
  const rest = filled.filter((text) => !wordedNumber(text));
  return worded.some((one) => one.isSure || !isSure) && rest.every((text) => numberParts(text));
}

/** What is said of a cell that is a number with words; undefined where it is none. */
export function wordedCell(
  head: string,
  texts: readonly string[],
  row: number,
): WordedCell | undefined {
  const worded = wordedNumber(texts[row]!);
  if (!worded) return undefined;
  const all = texts.flatMap((text) => (isGap(text) ? [] : (wordedNumber(text) ?? [])));
  const otherUnit = all.find(({ unit }) => unit !== '' && unit !== worded.unit)?.unit;
  const { number, unit } = worded;
  const said = { value: texts[row]!, head, number, unit, more: all.length - 1 };
  return otherUnit === undefined ? said : { ...said, otherUnit };
}
