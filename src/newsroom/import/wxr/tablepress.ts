import { detached } from '../article/detached.ts';
import { jsonOf, objectOf } from '../json/json-values.ts';
import type { WxrItem } from './wxr-item.ts';

/** Tables are small; a longer one is not kept in memory. */
const longest = 500_000;

/** A table of TablePress as HTML; undefined where it is not public, or no table. */
export function tableOf({ fields, meta }: WxrItem): string | undefined {
  if (fields.status !== 'publish' || fields.content.length > longest) return undefined;
  const rows = jsonOf(fields.content);
  if (!Array.isArray(rows) || rows.length === 0) return undefined;
  const options = objectOf(jsonOf(meta.get('_tablepress_table_options') ?? '')) ?? {};
  const visible = objectOf(jsonOf(meta.get('_tablepress_table_visibility') ?? '')) ?? {};
  // What the newsroom hid in its table was never seen.
  const shown = rows.filter((row, at) => Array.isArray(row) && isShown(visible['rows'], at));
  const html = shown.map((row: unknown[], at) => {
    const tag = at === 0 && options['table_head'] !== false ? 'th' : 'td';
    const cells = row.filter((_, column) => isShown(visible['columns'], column));
    return `<tr>${cells.map((cell) => `<${tag}>${textOf(cell)}</${tag}>`).join('')}</tr>`;
  });
  return html.length === 0 ? undefined : detached(`<table>${html.join('')}</table>`);
}

/** What is joined to its neighbour says nothing of its own. */
function textOf(cell: unknown): string {
  const text = typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
  return /^#(?:col|row)span#$/.test(text) ? '' : text.replace(/\r?\n/g, '<br>');
}

const isShown = (list: unknown, at: number): boolean =>
  !Array.isArray(list) || list[at] === undefined || Number(list[at]) !== 0;
