import type { DataCell, DataColumn, DataFault, DataTable } from '../data-table.ts';
import { ALL_USES, DRAWN_USES, unreadableTable } from '../data-table.ts';
import type { NumberCell } from './column-style.ts';
import { columnStyles } from './column-style.ts';
import { dataDate, looksLikeDate } from './data-date.ts';
import { decodeData } from './decode-data.ts';
import { isGap, numberParts, valueOf } from './number-parts.ts';
import type { DataRow, DataRows } from './read-rows.ts';
import { columnOfCell, readRows } from './read-rows.ts';
import { isWorded, wordedCell } from './worded-column.ts';

const MOST_DECIMALS = 6;

const unreadable = (fault: Pick<DataFault, 'rule' | 'values'>, line = 1): DataTable => ({
  columns: [],
  rows: [],
  faults: [{ line, column: 1, spoils: ALL_USES, ...fault } as DataFault],
});

/** A column of texts with where each stands. */
type TextColumn = { head: string; texts: string[] };

/** Whether a row below the last says where the numbers are from, in its first cell alone. */
const isNote = ([first = '', ...others]: readonly string[]): boolean =>
  /^(?:sumber|source|catatan|keterangan|note)\b/i.test(first) &&
  others.every((cell) => cell === '');

/** The columns that have a head or a filled cell: Excel writes empty ones behind the last. */
function columnsOf(heads: readonly string[], rows: readonly DataRow[]): TextColumn[] {
  const columns = heads.map((head, at) => ({
    head,
    texts: rows.map(({ cells }) => cells[at] ?? ''),
  }));
  let count = columns.length;
  while (
    count > 0 &&
    columns[count - 1]!.head === '' &&
    columns[count - 1]!.texts.every((one) => one === '')
  )
    count--;
  return columns.slice(0, count);
}

const numbersIn = ({ texts }: TextColumn): NumberCell[] =>
  texts.flatMap((text, row) => {
    const parts = isGap(text) ? undefined : numberParts(text);
    return parts ? [{ row, text, parts }] : [];
  });

/** The dates of a column, where most of its cells are dates of one form. */
function datesIn({ texts }: TextColumn): (string | undefined)[] | undefined {
  const dates = texts.map(dataDate);
  const known = dates.filter((one) => one !== undefined);
  const length = known[0]?.length;
  const isAlike = known.every((one) => one.length === length);
  return isAlike && known.length * 2 > texts.length ? dates : undefined;
}

/** Makes columns and their cells of texts, and says what of them is no number or date. */
class TableReader {
  readonly #rows: Extract<DataRows, { rows: unknown }>;
  readonly #columns: readonly TextColumn[];
  readonly faults: DataFault[] = [];

  constructor(rows: Extract<DataRows, { rows: unknown }>, columns: readonly TextColumn[]) {
    this.#rows = rows;
    this.#columns = columns;
  }

  /** Notes what is wrong with a cell; `row` -1 is that of the heads. */
  #note(row: number, cell: number, fault: Pick<DataFault, 'rule' | 'values' | 'spoils'>): void {
    const { rows, lines, delimiter } = this.#rows;
    const { line } = rows[row + 1]!;
    const column = columnOfCell(lines[line - 1] ?? '', delimiter, cell);
    this.faults.push({ line, column, ...fault } as DataFault);
  }

  #textColumn({ head, texts }: TextColumn): [DataColumn, DataCell[]] {
    const column = { name: head, kind: 'text', decimals: 0, prefix: '', suffix: '' } as const;
    return [column, texts.map((text) => (text === '' ? null : text))];
  }

  #dateColumn(cell: number, of: TextColumn): [DataColumn, DataCell[]] | undefined {
    const dates = datesIn(of);
    if (!dates) return undefined;
    const strange = dates.findIndex((date) => date === undefined);
    if (strange >= 0) {
      const values = { value: of.texts[strange]!, head: of.head };
      this.#note(strange, cell, { rule: 'data/not-date', values, spoils: ['line'] });
      return undefined;
    }
    const column = { name: of.head, kind: 'date', decimals: 0, prefix: '', suffix: '' } as const;
    return [column, dates.map((date) => date!)];
  }

  /** The cells of a column of numbers; undefined where they cannot all be told, which is noted. */
  #numberColumn(
    cell: number,
    column: TextColumn,
    cells: readonly NumberCell[],
    style: ReturnType<typeof columnStyles>[number],
  ): [DataColumn, DataCell[]] | undefined {
    const { head, texts } = column;
    const headPlace = { spoils: DRAWN_USES };
    const strange = texts.findIndex((text) => !isGap(text) && !numberParts(text));
    if (strange >= 0) {
      const worded = wordedCell(head, texts, strange);
      if (worded) {
        this.#note(strange, cell, { rule: 'data/worded-number', values: worded, ...headPlace });
        return undefined;
      }
      const value = texts[strange]!;
      const values = { value, head, ...(looksLikeDate(value) && { isDate: true as const }) };
      this.#note(strange, cell, { rule: 'data/not-number', values, ...headPlace });
      return undefined;
    }
    if ('mixed' in style) {
      const [first, second] = style.mixed;
      const values = { value: second.text, other: first.text, head };
      this.#note(second.row, cell, { rule: 'data/mixed-numbers', values, ...headPlace });
      return undefined;
    }
    if ('unclear' in style) {
      const { row, text, parts } = style.unclear;
      const whole = parts.digits.replace(/[.,]/, '');
      const values = { value: text, head, whole, parted: `${parts.digits}0` };
      this.#note(row, cell, { rule: 'data/unclear-number', values, ...headPlace });
      return undefined;
    }
    const row: DataCell[] = texts.map(() => null);
    let decimals = 0;
    for (const one of cells) {
      const read = valueOf(one.parts, style.style);
      row[one.row] = read.value;
      decimals = Math.max(decimals, read.decimals);
    }
    const made: DataColumn = {
      name: head,
      kind: 'number',
      decimals: Math.min(decimals, MOST_DECIMALS),
      prefix: cells.find(({ parts }) => parts.prefix !== '')?.parts.prefix ?? '',
      suffix: cells.find(({ parts }) => parts.suffix !== '')?.parts.suffix ?? '',
    };
    return [made, row];
  }

  /** The first column says what rows are about: its figures are names, but for dates. */
  read(): DataTable {
    const numbers = this.#columns.map((column) => numbersIn(column));
    const isNumbers = this.#columns.map(({ texts }, at) => {
      const filled = texts.filter((text) => !isGap(text)).length;
      return at > 0 && filled > 0 && numbers[at]!.length * 2 >= filled;
    });
    // `3 orang` may be a remark beside numbers; alone it was to be drawn.
    const hasNumbers = isNumbers.includes(true);
    const isMeant = this.#columns.map(
      (column, at) => isNumbers[at]! || (at > 0 && isWorded(column.texts, hasNumbers)),
    );
    const meant = numbers.map((cells, at) => (isMeant[at] ? cells : []));
    const styles = columnStyles(meant, this.#rows.delimiter);
    const read = this.#columns.map((column, at): [DataColumn, DataCell[]] => {
      const made =
        at === 0
          ? this.#dateColumn(at, column)
          : isMeant[at]
            ? this.#numberColumn(at, column, numbers[at]!, styles[at]!)
            : undefined;
      this.#lookAtHead(at, column.head, isMeant[at]!);
      return made ?? this.#textColumn(column);
    });
    const rows = this.#columns[0]!.texts.map((_, row) => read.map(([, cells]) => cells[row]!));
    return { columns: read.map(([column]) => column), rows, faults: this.faults };
  }

  /** A number as the head of numbers is the first row of them; a year may well be a head. */
  #lookAtHead(at: number, head: string, isNumbers: boolean): void {
    if (!isNumbers || !numberParts(head) || dataDate(head) !== undefined) return;
    this.#note(-1, at, { rule: 'data/no-heads', values: { value: head }, spoils: ALL_USES });
  }
}

/** Reads a file of data. Never throws: what is wrong is among the faults. */
export function readTable(bytes: Uint8Array): DataTable {
  const text = decodeData(bytes);
  if (typeof text !== 'string') return unreadableTable(text.kind);
  const read = readRows(text);
  if ('openQuote' in read) return unreadable({ rule: 'data/quote', values: {} }, read.openQuote);
  const [heads, ...all] = read.rows;
  const rows = all.slice(0, all.findLastIndex(({ cells }) => !isNote(cells)) + 1);
  const columns = heads ? columnsOf(heads.cells, rows) : [];
  if (columns.length === 0 || rows.length === 0)
    return unreadable({ rule: 'data/empty', values: {} });
  const reader = new TableReader(read, columns);
  for (const { cells, line } of rows) {
    const has = cells.findLastIndex((cell) => cell !== '') + 1;
    if (has <= columns.length) continue;
    const values = { has, expected: columns.length, text: read.lines[line - 1] ?? '' };
    const column = columnOfCell(values.text, read.delimiter, columns.length);
    reader.faults.push({ rule: 'data/uneven-row', line, column, values, spoils: ALL_USES });
    break;
  }
  return reader.read();
}
