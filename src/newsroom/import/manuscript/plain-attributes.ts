import type { HtmlElement } from '../html/html-node.ts';
import { isBlock } from '../convert/element-kinds.ts';
import { rewriteTree } from '../html/html-node.ts';

/** Attributes that mean something for a text, by element. */
const kept: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['href', 'id', 'name']],
  ['img', ['src', 'alt']],
  ['ol', ['start']],
  ['span', ['style']],
  ['td', ['colspan', 'rowspan']],
  ['th', ['colspan', 'rowspan']],
]);

/**
 * Names the headline and the standfirst of a manuscript by their styles (*Title*, *Subtitle*) as
 * `articleOfManuscript` knows them, and takes all other attributes that say how a text looks. In place.
 */
export function plainAttributes(root: HtmlElement): void {
  let isTitled = false;
  rewriteTree(root, (node) => {
    const role = roleOf(node);
    if (role === 'title' && !isTitled) {
      isTitled = true;
      return { tag: 'h1', attributes: { class: 'judul' }, children: node.children };
    }
    if (role === 'subtitle')
      return { tag: 'p', attributes: { class: 'standfirst' }, children: node.children };
    // A box of Word says nothing; text in it is a paragraph.
    if (node.tag === 'div')
      return holdsBlocks(node) ? node.children : [{ ...node, tag: 'p', attributes: {} }];
    const names = kept.get(node.tag) ?? [];
    node.attributes = Object.fromEntries(
      Object.entries(node.attributes).filter(([name]) => names.includes(name)),
    );
    return node;
  });
}

const holdsBlocks = ({ children }: HtmlElement): boolean =>
  children.some((child) => typeof child !== 'string' && isBlock(child.tag));

function roleOf({ tag, attributes }: HtmlElement): 'title' | 'subtitle' | undefined {
  if (!/^(?:p|h[1-6])$/.test(tag)) return undefined;
  const classes = (attributes['class'] ?? '').split(/\s+/);
  if (classes.some((name) => /^(?:title|MsoTitle(?:CxSp\w+)?)$/.test(name))) return 'title';
  return classes.some((name) => /^(?:subtitle|MsoSubtitle)$/.test(name)) ? 'subtitle' : undefined;
}
