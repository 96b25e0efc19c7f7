import type { HtmlElement, HtmlNode } from '../html/html-node.ts';
import { elementsIn } from '../html/html-node.ts';
import type { Conversion } from './convert-options.ts';
import { inlineOf } from './inline.ts';
import { lineOf, paragraphsOf } from './paragraph.ts';

type Blocks = (nodes: readonly HtmlNode[], conversion: Conversion) => string[];

/**
 * A table of data as a GFM table. A table of one column, or one that holds other blocks, was there
 * for the layout: its cells become blocks.
 */
export function tableMarkdown(node: HtmlElement, conversion: Conversion, blocks: Blocks): string[] {
  const rows = rowsOf(node);
  const columns = rows.reduce((most, row) => Math.max(most, width(row)), 0);
  if (columns < 2 || isLayout(node, rows)) {
    return rows.flatMap((row) => row.flatMap((cell) => blocks(cell.children, conversion)));
  }
  const inner = { ...conversion, wordpressLines: false, oneLine: true };
  const texts = rows.map((row) => cellsOf(row, columns, inner)).filter((row) => row.some(Boolean));
  if (texts.length === 0) return [];
  const alignments = alignmentsOf(rows, columns);
  const head = hasHead(node, rows[0]!) ? texts.shift()! : Array.from({ length: columns }, () => '');
  const lines = [head, alignments, ...texts].map((cells) => `| ${cells.join(' | ')} |`);
  const caption = node.children.find(
    (child) => typeof child !== 'string' && child.tag === 'caption',
  );
  const title = caption === undefined ? [] : paragraphsOf(inlineOf([caption], conversion));
  return [...title, lines.map((line) => line.replace(/ {2,}/g, ' ')).join('\n')];
}

function rowsOf(node: HtmlElement): HtmlElement[][] {
  const rows: HtmlElement[][] = [];
  const visit = (parent: HtmlElement) => {
    for (const child of parent.children) {
      if (typeof child === 'string') continue;
      if (child.tag === 'tr') rows.push(child.children.filter((cell) => isCell(cell)));
      else if (/^(thead|tbody|tfoot)$/.test(child.tag)) visit(child);
    }
  };
  visit(node);
  return rows.filter((row) => row.length > 0);
}

function isCell(node: HtmlNode): node is HtmlElement {
  return typeof node !== 'string' && (node.tag === 'td' || node.tag === 'th');
}

function span(cell: HtmlElement): number {
  const value = Number.parseInt(cell.attributes['colspan'] ?? '1', 10);
  return value > 1 && value <= 20 ? value : 1;
}

function width(row: readonly HtmlElement[]): number {
  return row.reduce((sum, cell) => sum + span(cell), 0);
}

function isLayout(node: HtmlElement, rows: readonly HtmlElement[][]): boolean {
  if (node.attributes['role'] === 'presentation') return true;
  const blocky = /^(table|ul|ol|blockquote|pre|h[1-6]|figure|iframe|hr)$/;
  return rows.some((row) =>
    row.some((cell) => [...elementsIn(cell)].some(({ tag }) => blocky.test(tag))),
  );
}

function hasHead(node: HtmlElement, first: readonly HtmlElement[]): boolean {
  const head = node.children.some((child) => typeof child !== 'string' && child.tag === 'thead');
  return head || first.every((cell) => cell.tag === 'th');
}

function cellsOf(row: readonly HtmlElement[], columns: number, conversion: Conversion): string[] {
  const cells = row.flatMap((cell) => {
    const text = lineOf(inlineOf(cell.children, conversion)).replace(/(?<!\\)\|/g, '\\|');
    return [text, ...Array.from({ length: span(cell) - 1 }, () => '')];
  });
  while (cells.length < columns) cells.push('');
  return cells;
}

const alignments = new Map([
  ['left', ':--'],
  ['center', ':-:'],
  ['right', '--:'],
]);

function alignmentsOf(rows: readonly HtmlElement[][], columns: number): string[] {
  return Array.from({ length: columns }, (_, column) => {
    const cell = rows[0]?.[column];
    const style = /text-align:\s*(left|center|right)/.exec(cell?.attributes['style'] ?? '')?.[1];
    const align = cell?.attributes['align']?.toLowerCase() ?? style;
    return alignments.get(align ?? '') ?? '---';
  });
}
