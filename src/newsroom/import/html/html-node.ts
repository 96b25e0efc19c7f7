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
