import { createRequire } from 'node:module';
import type { CsvError, Info } from 'csv-parse/sync';
import type * as CsvParse from 'csv-parse/sync';
import { once } from '../../lib/memo.ts';
import type { Delimiter } from './delimiter.ts';
import { delimiterOf } from './delimiter.ts';

// Loaded where a file of data is read, which most builds never do.
const parser = once(() => createRequire(import.meta.url)('csv-parse/sync') as typeof CsvParse);

/** A row and the line, from 1, on which it ends. */
export type DataRow = { cells: string[]; line: number };

/** The rows of a text, the heads first, and what parts their cells; or the line of an open quotation mark. */
export type DataRows =
  { rows: DataRow[]; delimiter: Delimiter; lines: string[] } | { openQuote: number };

/** Excel's own line that names the delimiter. */
const NAMED = /^sep=(.)\n/i;

type Parsed = { record: string[]; info: Info };

/** Reads the rows of a text; empty ones are left out. */
export function readRows(source: string): DataRows {
  const text = source.replace(/\r\n?/g, '\n');
  const named = NAMED.exec(text);
  const rest = named ? text.slice(named[0].length) : text;
  const titles = titleLines(rest);
  const body = rest.split('\n').slice(titles).join('\n');
  const before = (named ? 1 : 0) + titles;
  const delimiter = (named?.[1] as Delimiter | undefined) ?? delimiterOf(body);
  try {
    const parsed = parser().parse(body, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_records_with_empty_values: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Parsed[];
    const rows = parsed.map(({ record, info }) => ({ cells: record, line: info.lines + before }));
    return { rows, delimiter, lines: text.split('\n') };
  } catch (error) {
    if (!(error instanceof parser().CsvError)) throw error;
    return { openQuote: openQuoteIn(text) ?? Number((error as CsvError)['lines'] ?? 1) };
  }
}

/** Rows of a table that tell its heads from a title above them. */
const FEWEST = 2;

/** Nobody writes more above a table. */
const MOST_LOOKED_AT = 50;

/**
 * How many lines stand above the heads that are none: a title in one cell, as a sheet of Excel has it,
 * and empty ones below it. None where the table may have one column.
 */
function titleLines(text: string): number {
  const lines = text.split('\n', MOST_LOOKED_AT);
  for (const sign of ['\t', ';', ',']) {
    const filled = lines.map(
      (line) => line.split(sign).filter((cell) => cell.trim() !== '').length,
    );
    const start = filled.findIndex((count) => count > 1);
    if (filled.filter((count) => count > 1).length <= FEWEST) continue;
    const above = lines.slice(0, start);
    const isTitle = filled.slice(0, start).includes(1) && !above.some((line) => line.includes('"'));
    return isTitle ? start : 0;
  }
  return 0;
}

/** The line on which the quotation mark stands that nothing closes. */
function openQuoteIn(text: string): number | undefined {
  let open: number | undefined;
  for (let at = 0, line = 1; at < text.length; at++) {
    if (text[at] === '\n') line++;
    else if (text[at] === '"') open = open === undefined ? line : undefined;
  }
  return open;
}

/** The column, from 1, at which a cell begins in its line. */
export function columnOfCell(line: string, delimiter: string, cell: number): number {
  let [seen, isQuoted] = [0, false];
  for (let at = 0; at < line.length; at++) {
    if (seen === cell) return at + 1;
    if (line[at] === '"') isQuoted = !isQuoted;
    else if (!isQuoted && line[at] === delimiter) seen++;
  }
  return seen === cell ? line.length + 1 : 1;
}
