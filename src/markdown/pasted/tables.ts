import type { MarkdownSource } from '../source/read-source.ts';
import { cellsOfBars, cellsOfList, cellsOfTabs } from './cells.ts';
import { listSign } from './list-sign.ts';
import { regionsOf, type TextRegion } from './regions.ts';

/** Rows of a table that was pasted as plain text: all have as many cells as the first. */
export type PastedTable = TextRegion & { rows: string[][] };

/** How the cells of a line are told, and from how many lines and cells on that is certain. */
type Form = {
  cells: (line: string) => string[] | undefined;
  lines: number;
  columns: number;
  /** Whether rows may be shorter than others: programs cut off empty cells at the end. */
  isRagged?: boolean;
};

const FORMS: readonly Form[] = [
  { cells: cellsOfTabs, lines: 2, columns: 2, isRagged: true },
  { cells: (line) => cellsOfBars(line, true), lines: 2, columns: 2 },
  { cells: (line) => cellsOfBars(line, false), lines: 2, columns: 3 },
  { cells: (line) => cellsOfBars(line, false), lines: 3, columns: 2 },
  { cells: (line) => cellsOfList(line, ';'), lines: 3, columns: 2 },
  { cells: (line) => cellsOfList(line, ','), lines: 3, columns: 3 },
];

/** Tables of a spreadsheet, a document or a list of values, and rows of bars without their dashes. */
export function pastedTables(source: MarkdownSource): PastedTable[] {
  return regionsOf(source).flatMap((region) => tablesIn(source.lines, region));
}

function tablesIn(lines: readonly string[], { from, to }: TextRegion): PastedTable[] {
  const tables: PastedTable[] = [];
  for (let at = from; at < to;) {
    const table = FORMS.map((form) => tableAt(lines, at, to, form)).find((one) => one);
    if (table) tables.push(table);
    at = table?.to ?? at + 1;
  }
  return tables;
}

function tableAt(
  lines: readonly string[],
  from: number,
  end: number,
  { cells, lines: least, columns, isRagged }: Form,
): PastedTable | undefined {
  const rows: string[][] = [];
  for (let at = from; at < end; at++) {
    const row = cells(lines[at]!);
    if (!row || (!isRagged && rows[0] && row.length !== rows[0].length)) break;
    rows.push(row);
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const isList = lines.slice(from, from + rows.length).every((line) => listSign(line));
  if (isList || rows.length < least || width < columns || !isTable(rows)) return undefined;
  for (const row of rows) while (row.length < width) row.push('');
  return { from, to: from + rows.length, rows };
}

/** Not so: `Nama <tab> : Budi`, and a line of dashes among the bars. */
function isTable(rows: readonly (readonly string[])[]): boolean {
  if (rows.some((row) => row.every((cell) => /^:?-*:?$/.test(cell)))) return false;
  return !rows.every(([, second = '']) => second.startsWith(':'));
}
