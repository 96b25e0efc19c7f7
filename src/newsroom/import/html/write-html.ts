import { escapeHtml } from '../../../lib/escape-html.ts';
import type { HtmlElement, HtmlNode } from './html-node.ts';
import { rewriteTree } from './html-node.ts';
import { parseHtml } from './parse-html.ts';

/** Elements without an end. */
const bare = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** A tree as HTML. */
export function writeHtml({ tag, attributes, children }: HtmlElement): string {
  const inside = children.map((child) => nodeHtml(child)).join('');
  if (tag === '#root') return inside;
  const named = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
  return bare.has(tag) ? `<${tag}${named}>` : `<${tag}${named}>${inside}</${tag}>`;
}

const nodeHtml = (node: HtmlNode): string =>
  typeof node === 'string' ? escapeHtml(node) : writeHtml(node);

/** HTML with each element as a rule leaves it (see `rewriteTree`). */
export function rewriteHtml(html: string, rule: Parameters<typeof rewriteTree>[1]): string {
  return html.includes('<') ? writeHtml(rewriteTree(parseHtml(html), rule)) : html;
}
