import { posix } from 'node:path';
import { LIMITS, seriesIn } from '../../charts/chart-data.ts';
import { datesAcross } from '../../charts/fitness.ts';
import { CHART_WORDS } from '../../charts/chart-title.ts';
import type { DataTable } from '../../charts/data-table.ts';
import { memo } from '../../lib/memo.ts';
import { nearest } from '../../lib/nearest.ts';
import type { Finding, Level, Position } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';
import { missingLevel } from '../age.ts';
import type { Reference } from '../body/references.ts';
import { resolveReference } from '../body/resolve-reference.ts';
import type { Check } from './check.ts';

/** What the row of a sum is called. */
const TOTAL = /^(?:grand )?(?:total|jumlah(?: total)?|sum)\s*:?$/i;

type Chart = NonNullable<Reference['chart']>;

/** What is wrong with a table for what a text makes of it; where the file itself is wrong, in that file. */
function tableFindings(
  table: DataTable,
  { kind }: Chart,
  { story, data, level }: { story: Position; data: string; level: Level },
): Finding[] {
  const faults = table.faults
    .filter(({ spoils }) => spoils.includes(kind))
    .map(({ rule, values, line, column }) => {
      const said = { ...values, story: story.file } as never;
      return finding(rule, { file: data, line, column }, said, level);
    });
  if (faults.length > 0) return faults;
  const total = table.rows.at(-1)?.[0];
  if (kind !== 'table' && typeof total === 'string' && TOTAL.test(total) && table.rows.length > 2) {
    const values = { src: posix.basename(data), value: total };
    return [finding('data/total', story, values, 'warning')];
  }
  const name = posix.basename(data);
  const across = kind === 'line' ? datesAcross(table) : undefined;
  if (across) return [finding('data/years-across', story, { src: name, ...across }, 'warning')];
  const series = seriesIn(table, kind);
  if (series === 0) return [finding('data/no-numbers', story, { src: name, kind }, level)];
  const { rows: mostRows, series: mostSeries } = LIMITS[kind];
  const many = (what: 'rows' | 'series', count: number, limit: number): Finding[] =>
    count > limit
      ? [finding('data/too-many', story, { src: name, kind, what, count, limit }, level)]
      : [];
  return [...many('rows', table.rows.length, mostRows), ...many('series', series, mostSeries)];
}

/** Files of data must be there, and serve for what a text makes of them. */
export const dataFiles: Check = ({ articles, pages, tables, files }) => {
  const dataNames = memo((folder: string) =>
    [...files].filter((file) => posix.dirname(file) === folder && /\.(?:csv|tsv)$/i.test(file)),
  );
  const inText = (file: string, { src, chart, line, column }: Reference, of: Level) => {
    if (!chart) return [];
    const level = missingLevel(of);
    const story = { file, line, column };
    const findings: Finding[] = [];
    if (chart.unknown !== undefined) {
      const suggestion = nearest(chart.unknown.toLowerCase(), CHART_WORDS);
      findings.push(finding('data/kind', story, { word: chart.unknown, suggestion }, 'warning'));
    }
    if (chart.isInline) findings.push(finding('data/inline', story, { src }, 'warning'));
    const data = resolveReference(file, src, true);
    const table = data === undefined ? undefined : tables.get(data);
    if (table) return [...findings, ...tableFindings(table, chart, { story, data: data!, level })];
    const names = dataNames(posix.dirname(data ?? file)).map((one) => posix.basename(one));
    const suggestion = nearest(posix.basename(src), names);
    return [...findings, finding('data/missing', story, { src, suggestion }, level)];
  };
  const found = [
    ...articles.flatMap(({ entry, references, level }) =>
      references.flatMap((one) => inText(entry.file, one, level)),
    ),
    ...pages.flatMap(({ entry, references }) =>
      references.flatMap((one) => inText(entry.file, one, 'hold')),
    ),
  ];
  return found;
};
