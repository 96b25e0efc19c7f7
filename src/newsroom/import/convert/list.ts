import type { HtmlElement, HtmlNode } from '../html/html-node.ts';
import type { Conversion } from './convert-options.ts';

type Blocks = (nodes: readonly HtmlNode[], conversion: Conversion) => string[];

/** A list, tight where every item is one paragraph (and lists below it), loose otherwise. */
export function listMarkdown(node: HtmlElement, conversion: Conversion, blocks: Blocks): string {
  const inner = { ...conversion, wordpressLines: false };
  const items = itemsOf(node)
    .map((item) => ({ item, blocks: blocks(item.children, inner) }))
    .filter(({ blocks: content }) => content.length > 0);
  if (items.length === 0) return '';
  const tight = items.every(({ blocks: content }) =>
    content.slice(1).every((block) => isList(block)),
  );
  const start = Number.parseInt(node.attributes['start'] ?? '1', 10);
  const first = Number.isInteger(start) && start >= 0 && start < 1e8 ? start : 1;
  return items
    .map(({ blocks: content }, position) => {
      const marker = node.tag === 'ol' ? `${first + position}. ` : '- ';
      const indent = ' '.repeat(marker.length);
      return marker + content.join(tight ? '\n' : '\n\n').replace(/\n(?=[^\n])/g, `\n${indent}`);
    })
    .join(tight ? '\n' : '\n\n');
}

/** The items; what lies between them by mistake joins the item before. */
function itemsOf(node: HtmlElement): HtmlElement[] {
  const items: HtmlElement[] = [];
  for (const child of node.children) {
    if (typeof child !== 'string' && child.tag === 'li') {
      items.push({ ...child, children: [...child.children] });
    } else if (typeof child !== 'string' || child.trim() !== '') {
      const last = items.at(-1);
      if (last) last.children.push(child);
      else items.push({ tag: 'li', attributes: {}, children: [child] });
    }
  }
  return items;
}

function isList(block: string): boolean {
  return /^(- |\d+\. )/.test(block);
}
