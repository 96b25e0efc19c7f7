/** A piece of a parsed HTML document: text, or an element. Comments, scripts and styles never get in. */
export type HtmlNode = string | HtmlElement;

/** An element as plain data. Names of tags and attributes are lower case; the root's tag is `#root`. */
export interface HtmlElement {
  tag: string;
  attributes: Record<string, string>;
  children: HtmlNode[];
}

/** Makes an element, for rules that build new ones. */
export function element(
  tag: string,
  attributes: Record<string, string> = {},
  children: HtmlNode[] = [],
): HtmlElement {
  return { tag, attributes, children };
}

/** The text of a node and all below it, white space as it stands. */
export function textOf(node: HtmlNode): string {
  if (typeof node === 'string') return node;
  if (node.tag === 'br') return '\n';
  let text = '';
  for (const child of node.children) text += textOf(child);
  return text;
}

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
    const replacement = rule(rewriteTree(child, rule));
    if (Array.isArray(replacement)) for (const node of replacement) children.push(node);
    else if (replacement !== undefined) children.push(replacement);
  }
  root.children = children;
  return root;
}

/** Every element below a node, parents before children; each costs the same, however deep it lies. */
export function* elementsIn(node: HtmlElement): Generator<HtmlElement> {
  const open: { children: readonly HtmlNode[]; at: number }[] = [
    { children: node.children, at: 0 },
  ];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const child = top.children[top.at];
    top.at += 1;
    if (child === undefined) open.pop();
    else if (typeof child !== 'string') {
      yield child;
      open.push({ children: child.children, at: 0 });
    }
  }
}

/** The first element below a node that is one. */
export function findElement(
  node: HtmlElement,
  isOne: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  for (const inside of elementsIn(node)) if (isOne(inside)) return inside;
  return undefined;
}

/** Whether an element has a class. */
export function hasClass({ attributes }: HtmlElement, name: string): boolean {
  return (attributes['class'] ?? '').split(/\s+/).includes(name);
}
