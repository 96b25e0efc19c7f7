import type { ChartKind } from './chart-title.ts';

/** A column of a table of data. */
export type DataColumn = {
  /** Its head; empty where it has none. */
  name: string;
  /** The first column may hold dates; a number is what all of a column's filled cells are. */
  kind: 'text' | 'number' | 'date';
  /** For numbers: the most digits behind the decimal sign that were written, 6 at most. */
  decimals: number;
  /** For numbers: what stands before or behind each of them (`Rp`, `%`). */
  prefix: string;
  suffix: string;
};

/** A cell: a number, a text or date (`2022`, `2022-01`, `2022-01-17`, `--01`), or nothing known. */
export type DataCell = string | number | null;

/** What is wrong in a file of data, as data: `rule` and `values` are those of the check. */
export type DataFault = {
  line: number;
  column: number;
  /** Which uses it spoils. */
  spoils: readonly ChartKind[];
} & (
  | { rule: 'data/not-csv'; values: { kind: UnreadableKind } }
  | { rule: 'data/quote'; values: object }
  | { rule: 'data/empty'; values: object }
  | { rule: 'data/uneven-row'; values: { has: number; expected: number; text: string } }
  | { rule: 'data/no-heads'; values: { value: string } }
  /** `isDate`: what Excel makes of some numbers. */
  | { rule: 'data/not-number'; values: { value: string; head: string; isDate?: true } }
  | { rule: 'data/worded-number'; values: WordedCell }
  | {
      rule: 'data/unclear-number';
      values: { value: string; head: string; whole: string; parted: string };
    }
  | { rule: 'data/mixed-numbers'; values: { value: string; head: string; other: string } }
  | { rule: 'data/not-date'; values: { value: string; head: string } }
);

/** A number with words around it: what to write for it, and what of it belongs in the head. */
export type WordedCell = {
  value: string;
  head: string;
  number: string;
  unit: string;
  /** Another unit of the same column. */
  otherUnit?: string;
  /** How many other cells of the column have words too. */
  more: number;
};

/** Why a file is no table at all. */
export type UnreadableKind = 'excel' | 'page' | 'other' | 'large' | 'unreadable';

/** A file of data as read; plain JSON. `faults` spoil some uses of it, or all. */
export type DataTable = {
  columns: readonly DataColumn[];
  rows: readonly (readonly DataCell[])[];
  faults: readonly DataFault[];
};

/** A table with the file that it was read from, and a digest of its bytes. */
export type DataFile = {
  /** Path below the content folder in composed form (NFC). */
  file: string;
  digest: string;
  table: DataTable;
};

/** A file of data as a text shows it. */
export type ShownData = {
  /** Path below the content folder in composed form (NFC). */
  file: string;
  kind: ChartKind;
  /** As typed between the square brackets. */
  title: string;
};

/** All uses, and those that draw. */
export const ALL_USES: readonly ChartKind[] = ['table', 'bar', 'line', 'stacked'];
export const DRAWN_USES: readonly ChartKind[] = ['bar', 'line', 'stacked'];

/** What is left of a file that is no table, for this reason. */
export const unreadableTable = (kind: UnreadableKind): DataTable => ({
  columns: [],
  rows: [],
  faults: [{ rule: 'data/not-csv', values: { kind }, line: 1, column: 1, spoils: ALL_USES }],
});
