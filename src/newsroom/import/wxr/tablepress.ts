import { detached } from '../article/detached.ts';
import { jsonOf, objectOf } from '../json/json-values.ts';
import { tableIdsKey } from './meta-keys.ts';
import { tablePart } from './table-part.ts';
import type { WxrItem } from './wxr-item.ts';

/** A table of TablePress. */
export interface PressTable {
  /** What stories call it by; empty where the source does not say. */
  ids: string[];
  rows: string[][];
  hasHead: boolean;
  /** Places of rows and columns that readers do not see, from 0. */
  hidden: { rows: Set<number>; columns: Set<number> };
}

/** Tables are small; a longer one is not kept in memory. */
const longest = 500_000;

/** The table that an item holds; undefined where it is not public, or no table. */
export function tableOf({ fields, meta }: WxrItem): PressTable | undefined {
  if (fields.status !== 'publish' || fields.content.length > longest) return undefined;
  const rows = jsonOf(fields.content);
  if (!Array.isArray(rows) || rows.length === 0) return undefined;
  const options = objectOf(jsonOf(meta.get('_tablepress_table_options') ?? '')) ?? {};
  const visible = objectOf(jsonOf(meta.get('_tablepress_table_visibility') ?? '')) ?? {};
  const hidden = { rows: hiddenIn(visible['rows']), columns: hiddenIn(visible['columns']) };
  const texts = rows.map((row) =>
    Array.isArray(row) ? row.map((cell) => detached(textOf(cell))) : [],
  );
  for (const [at, row] of rows.entries()) if (!Array.isArray(row)) hidden.rows.add(at);
  if (texts.every((_, at) => hidden.rows.has(at))) return undefined;
  const ids = (meta.get(tableIdsKey) ?? '').split(',').map((id) => detached(id.trim()));
  return {
    ids: ids.filter((id) => id !== ''),
    rows: texts,
    hasHead: options['table_head'] !== false,
    hidden,
  };
}

/** A table as a story shows it, which may hide more of it, or show what is hidden elsewhere. */
export function tableHtml(
  { rows, hasHead, hidden }: PressTable,
  attributes: ReadonlyMap<string, string>,
): string {
  const width = Math.max(...rows.map((row) => row.length));
  const noRow = tablePart('rows', rows.length, attributes, hidden.rows);
  const noColumn = tablePart('columns', width, attributes, hidden.columns);
  const html = rows.flatMap((row, at) => {
    if (noRow.has(at)) return [];
    const tag = at === 0 && hasHead ? 'th' : 'td';
    const cells = row.filter((_, column) => !noColumn.has(column));
    return `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  });
  return `<table>${html.join('')}</table>`;
}

/** What is joined to its neighbour says nothing of its own. */
function textOf(cell: unknown): string {
  const text = typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
  return /^#(?:col|row)span#$/.test(text) ? '' : text.replace(/\r?\n/g, '<br>');
}

/** The places of a list of ones and zeros that are hidden. */
function hiddenIn(list: unknown): Set<number> {
  const places: unknown[] = Array.isArray(list) ? list : [];
  return new Set(places.flatMap((one, at) => (one === undefined || Number(one) !== 0 ? [] : [at])));
}
