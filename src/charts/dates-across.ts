import type { DataTable } from './data-table.ts';
import { dataDate } from './reading/data-date.ts';

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
