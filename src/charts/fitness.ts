import { LIMITS, seriesIn } from './chart-data.ts';
import type { ChartKind } from './chart-title.ts';
import type { DataTable } from './data-table.ts';

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
