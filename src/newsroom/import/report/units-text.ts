import type { ImportDictionary } from '../../../words/words.ts';
import type { Ledger } from '../units/ledger.ts';
import { sorts } from '../units/unit.ts';
import { inline } from './inline.ts';

/** Files of a source that the report lists; the list of all units is in units.csv. */
const mostFiles = 200;

/** Where each unit went: a table of the source's files, and what is left out, by its kind. */
export function* unitsText(ledger: Ledger, words: ImportDictionary['units']): Generator<string> {
  if (ledger.entries.length === 0) return;
  yield `\n## ${words.title}\n\n${words.help}\n\n`;
  yield row([words.file, ...sorts.map((sort) => words.sorts[sort]), words.all]);
  yield row(['---', ...sorts.map(() => '--:'), '--:']);
  const files = [...ledger.byFile()];
  const lines = files.slice(0, mostFiles);
  if (files.length > 1) lines.push([words.all, ledger.total]);
  for (const [file, counts] of lines) {
    const numbers = sorts.map((sort) => counts[sort]);
    const sum = numbers.reduce((all, one) => all + one, 0);
    yield row([inline(file).replaceAll('|', String.raw`\|`), ...numbers, sum]);
  }
  if (files.length > mostFiles) yield `\n${words.more(files.length - mostFiles)}\n`;
  yield* leftText(ledger, words);
}

/** How many units of each kind became no article, by sort. */
function* leftText({ entries }: Ledger, words: ImportDictionary['units']): Generator<string> {
  const counts = new Map<string, number>();
  for (const { sort, kind, count = 1 } of entries) {
    if (kind === undefined) continue;
    const key = `${words.sorts[sort]}: ${words.kinds[kind]}`;
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  if (counts.size > 0) yield '\n';
  for (const [key, count] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    yield `- ${key}: ${count}\n`;
}

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |\n`;

/** The rows of units.csv. */
export function* unitRows(
  { entries }: Ledger,
  words: ImportDictionary['units'],
): Generator<(string | number)[]> {
  yield words.columns;
  for (const { file, line, sort, kind, count = 1, title, target } of entries) {
    const named = kind === undefined ? '' : words.kinds[kind];
    yield [file, line ?? '', words.sorts[sort], named, count, title ?? '', target ?? ''];
  }
}
