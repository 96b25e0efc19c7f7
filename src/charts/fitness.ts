import { LIMITS, seriesIn } from './chart-data.ts';
import type { ChartKind } from './chart-title.ts';
import type { DataTable } from './data-table.ts';
import { dataDate } from './reading/data-date.ts';

/** Whether a table can be shown at all. */
export const isShowable = ({ columns, faults }: DataTable): boolean =>
  columns.length > 0 && faults.every(({ spoils }) => !spoils.includes('table'));

/** Whether a chart of a kind can be drawn of it. */
export function isDrawable(table: DataTable, kind: ChartKind): boolean {
  const { rows, series } = LIMITS[kind];
  const count = seriesIn(table, kind);
  return (
    table.faults.every(({ spoils }) => !spoils.includes(kind)) &&
    table.rows.length <= rows &&
    count > 0 &&
    count <= series
  );
}

/** Rows that follow each other in time though they are no dates: quarters, weeks, days of the week, hours. */
const IN_TIME =
  /\b(?:triwulan|kuartal|semester|caturwulan|minggu|pekan|hari|jam|pukul|bulan|tanggal|quarter|week|day|hour|month|senin|selasa|rabu|kamis|jumat|sabtu)\b|^(?:[ivx]+|q[1-4]|\d[\d.:/-]*)$/i;

/** A table whose times are heads of columns, as a line chart cannot use it: its times, and how it begins once turned. */
export function datesAcross({
  columns,
  rows,
}: DataTable): { dates: string; heads: string; row: string } | undefined {
  const [first, ...others] = columns;
  if (!first || first.kind === 'date' || others.length < 2) return undefined;
  const isAcross = others.every(
    ({ kind, name }) => kind === 'number' && dataDate(name) !== undefined,
  );
  const names = rows.map(([name]) => String(name ?? ''));
  if (!isAcross || names.every((name) => IN_TIME.test(name))) return undefined;
  return {
    dates: others.map(({ name }) => name).join(', '),
    heads: [first.name, ...names].join(';'),
    row: [others[0]!.name, ...rows.map((row) => row[1] ?? '')].join(';'),
  };
}
