import { escapeHtml } from '../lib/escape-html.ts';
import { LIMITS } from './chart-data.ts';
import type { DataCell, DataColumn, DataTable } from './data-table.ts';
import type { ChartLanguage } from './write-value.ts';
import { writeCell } from './write-value.ts';

const RIGHT = ' class="right"';

function cellHtml(cell: DataCell, column: DataColumn, at: number, language: ChartLanguage): string {
  const text = escapeHtml(writeCell(cell, column, language));
  // What can be told apart by a program is told, for who sorts.
  const isDate = column.kind === 'date' && typeof cell === 'string' && !cell.startsWith('--');
  const shown = isDate && cell !== text ? `<time datetime="${cell}">${text}</time>` : text;
  if (at === 0) return `<th scope="row">${shown}</th>`;
  return `<td${column.kind === 'number' ? RIGHT : ''}>${shown}</td>`;
}

/** A table of data as HTML: numbers as the language writes them, to the right; the first column heads rows. */
export function dataTableHtml(
  { columns, rows }: DataTable,
  language: ChartLanguage,
  attributes = '',
): string {
  const heads = columns.map((column) => {
    const end = column.kind === 'number' ? RIGHT : '';
    if (column.name === '') return `<td${end}></td>`;
    return `<th scope="col"${end}>${escapeHtml(column.name)}</th>`;
  });
  const body = rows.slice(0, LIMITS.table.rows).map((row) => {
    const cells = row.map((cell, at) => cellHtml(cell, columns[at]!, at, language));
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table${attributes}>\n<thead>\n<tr>${heads.join('')}</tr>\n</thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>\n`;
}
