import { escapeHtml } from '../lib/escape-html.ts';
import type { ChartKind } from './chart-title.ts';
import { chartData, LIMITS } from './chart-data.ts';
import type { ChartSeries } from './chart-data.ts';
import type { DataTable } from './data-table.ts';
import { dataTableHtml } from './data-table-html.ts';
import { describeChart } from './describe-chart.ts';
import { chartScene } from './drawing/chart-scene.ts';
import { chartSvg, seriesClass } from './drawing/chart-svg.ts';
import { PAGE_ROOM } from './drawing/scene.ts';
import { isDrawable, isShowable } from './fitness.ts';
import type { ChartLanguage } from './write-value.ts';

/** What is shown of a table, and by which name. */
export type ChartRequest = { kind: ChartKind; title: string };

/** The names of what is drawn, each with its colour; a lone column says what is counted. */
function key(series: readonly ChartSeries[]): string {
  const named = series.filter(({ column }) => column.name !== '');
  if (named.length === 0) return '';
  const items = named.map(({ column }) => {
    const sign =
      series.length === 1
        ? ''
        : `<svg width="12" height="12" aria-hidden="true"><rect class="${seriesClass(series.findIndex((one) => one.column === column))}" width="12" height="12"/></svg>`;
    return `<li>${sign}${escapeHtml(column.name)}</li>`;
  });
  return `<ul class="chart-key" role="list">${items.join('')}</ul>\n`;
}

/** A table in the box that scrolls, which the keyboard reaches. */
function boxed(table: string, title: string, { charts }: ChartLanguage): string {
  const name = escapeHtml(charts.tableOf(title));
  return `<section class="table-box" aria-label="${name}" tabindex="0">\n${table}</section>\n`;
}

/**
 * What stands in the figure of a table of data: the drawing with its table folded below, or the table. Undefined
 * where the table does not serve for it.
 */
export function chartHtml(
  table: DataTable,
  { kind, title }: ChartRequest,
  language: ChartLanguage,
): string | undefined {
  if (!isShowable(table)) return undefined;
  const head = title === '' ? '' : `<p class="chart-title">${escapeHtml(title)}</p>\n`;
  const sortable = dataTableHtml(table, language, ' data-sort');
  if (kind === 'table') return `${head}${boxed(sortable, title, language)}`;
  if (!isDrawable(table, kind)) return undefined;
  const data = chartData(table, language);
  const description = describeChart(kind, data, language);
  const svg = chartSvg(chartScene(kind, data, PAGE_ROOM, language), { title, description });
  const below = `<details class="chart-table"><summary>${escapeHtml(language.charts.asTable)}</summary>\n${boxed(sortable, title, language)}</details>\n`;
  return `${head}${key(data.series)}${svg}\n${below}`;
}

/** The same for a feed, where nothing but plain HTML is shown: the picture, what it says, and the table. */
export function chartInFeed(
  table: DataTable,
  { kind, title }: ChartRequest,
  picture: { src: string; width: number; height: number } | undefined,
  language: ChartLanguage,
): string | undefined {
  if (!isShowable(table)) return undefined;
  const head = title === '' ? '' : `<p><strong>${escapeHtml(title)}</strong></p>\n`;
  const rows = dataTableHtml(table, language);
  if (kind === 'table') return `${head}${rows}`;
  if (!isDrawable(table, kind)) return undefined;
  const description = describeChart(kind, chartData(table, language), language);
  const image = picture
    ? `<img src="${escapeHtml(picture.src)}" width="${picture.width}" height="${picture.height}" alt="${escapeHtml(`${title}. ${description}`)}">\n`
    : `<p>${escapeHtml(description)}</p>\n`;
  return `${head}${image}${rows}`;
}

/**
 * The words of a table, a row a line, as the search reads them. A column of dates is none: a year of months
 * would make the story an answer to every month.
 */
export function chartWords({ columns, rows }: DataTable): string {
  const heads = columns.map(({ name }) => name).join(' ');
  const labels = rows
    .slice(0, LIMITS.table.rows)
    .map((row) =>
      row.filter((cell, at) => typeof cell === 'string' && columns[at]!.kind === 'text').join(' '),
    );
  return [heads, ...labels].filter((line) => line.trim() !== '').join('\n');
}
