import type { HtmlNode } from './html-node.ts';

/** The text of a node and all below it, white space as it stands. */
export function textOf(node: HtmlNode): string {
  if (typeof node === 'string') return node;
  if (node.tag === 'br') return '\n';
  let text = '';
  for (const child of node.children) text += textOf(child);
  return text;
}
