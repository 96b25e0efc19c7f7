import type { ChartKind } from './chart-title.ts';
import type { DataColumn, DataTable } from './data-table.ts';
import { placeInTime } from './reading/data-date.ts';
import type { ChartLanguage } from './write-value.ts';
import { writeCell, writeShortDate } from './write-value.ts';

/** A row of numbers to be drawn, with the column it comes from. */
export type ChartSeries = { column: DataColumn; values: readonly (number | null)[] };

/** What a chart draws. All lists are as long as there are points. */
export type ChartData = {
  labels: readonly string[];
  /** For an axis; the same as the labels where these are no dates. */
  shortLabels: readonly string[];
  /** Where each point stands in time; absent where labels are no dates. */
  places: readonly number[] | undefined;
  series: readonly ChartSeries[];
};

/** So many rows and series are still legible, by kind. A table is limited by what a page may weigh. */
export const LIMITS: Readonly<Record<ChartKind, { rows: number; series: number }>> = {
  table: { rows: 1000, series: 30 },
  bar: { rows: 40, series: 4 },
  line: { rows: 400, series: 6 },
  stacked: { rows: 40, series: 6 },
};

const isNumber = ({ kind }: DataColumn): boolean => kind === 'number';

/** How many series a table has; for a table itself all columns count. */
export const seriesIn = ({ columns }: DataTable, kind: ChartKind): number =>
  kind === 'table' ? columns.length : columns.filter(isNumber).length;

/**
 * What a chart of a table draws: columns of numbers, labelled by the columns of text before the first of them.
 * Points in time stand in its order.
 */
export function chartData({ columns, rows }: DataTable, language: ChartLanguage): ChartData {
  const first = columns.findIndex(isNumber);
  const named = columns.slice(0, Math.max(first, 1));
  const isDated = named.length === 1 && named[0]!.kind === 'date';
  const sorted = isDated
    ? rows.toSorted((a, b) => placeInTime(String(a[0])) - placeInTime(String(b[0])))
    : rows;
  const labels = sorted.map((row) =>
    named
      .map((column, at) => writeCell(row[at]!, column, language))
      .filter((text) => text !== '')
      .join(' · '),
  );
  const dates = sorted.map((row) => String(row[0]));
  const withYear = new Set(dates.map((date) => date.slice(0, 4))).size > 1;
  return {
    labels,
    shortLabels: isDated
      ? dates.map((date) => writeShortDate(date, withYear && !date.startsWith('--'), language))
      : labels,
    places: isDated ? dates.map(placeInTime) : undefined,
    series: columns.flatMap((column, at) =>
      isNumber(column) ? [{ column, values: sorted.map((row) => row[at] as number | null) }] : [],
    ),
  };
}
