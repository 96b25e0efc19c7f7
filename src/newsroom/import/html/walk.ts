import type { HtmlElement, HtmlNode } from './html-node.ts';

/**
 * Rewrites a tree bottom up, in place: `rule` gets each element after its children were done and
 * answers the element to keep, `undefined` to drop it with all it holds, or nodes to put instead.
 */
export function rewriteTree(
  root: HtmlElement,
  rule: (node: HtmlElement) => HtmlElement | HtmlNode[] | undefined,
): HtmlElement {
  const children: HtmlNode[] = [];
  for (const child of root.children) {
    if (typeof child === 'string') {
      children.push(child);
      continue;
    }
    const kept = rule(rewriteTree(child, rule));
    if (Array.isArray(kept)) for (const node of kept) children.push(node);
    else if (kept !== undefined) children.push(kept);
  }
  root.children = children;
  return root;
}

/** Every element below a node, parents before children. */
export function* elementsIn(node: HtmlElement): Generator<HtmlElement> {
  for (const child of node.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* elementsIn(child);
  }
}
