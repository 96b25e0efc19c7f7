import { chartHtml } from '../../../charts/chart-html.ts';
import { LIMITS } from '../../../charts/chart-data.ts';
import type { DataColumn, DataTable } from '../../../charts/data-table.ts';
import { SafeHtml } from '../../../lib/safe-html.ts';
import type { Language } from '../../../words/words-in.ts';
import { wordsIn } from '../../../words/words-in.ts';

const column = (name: string, kind: DataColumn['kind']): DataColumn => ({
  ...{ name, kind },
  ...{ decimals: 0, prefix: '', suffix: '' },
});

/**
 * Visits by day as a drawing with its table folded below: columns for about a month, a line for longer, and
 * nothing where that would be more days than can be told apart, or a single one.
 */
export function daysChart(
  days: readonly (readonly [day: string, visits: number])[],
  heads: { day: string; visits: string },
  language: Language,
): SafeHtml | undefined {
  const table: DataTable = {
    columns: [column(heads.day, 'date'), column(heads.visits, 'number')],
    rows: days,
    faults: [],
  };
  const kind = days.length <= LIMITS.bar.rows ? 'bar' : 'line';
  const drawn =
    days.length < 2 ? undefined : chartHtml(table, { kind, title: '' }, wordsIn(language));
  return drawn === undefined ? undefined : new SafeHtml(`<figure class="chart">${drawn}</figure>`);
}
