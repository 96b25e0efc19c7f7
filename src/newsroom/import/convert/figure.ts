import type { HtmlElement, HtmlNode } from '../html/html-node.ts';
import { textOf, elementsIn } from '../html/html-node.ts';
import type { Conversion } from './convert-options.ts';
import { imageMarkdown } from './image.ts';

type Blocks = (nodes: readonly HtmlNode[], conversion: Conversion) => string[];

/**
 * A figure as a picture with its caption as title. A figure of something else (a table, a quote, a
 * gallery of figures) is its content, then its caption as a paragraph.
 */
export function figureMarkdown(
  node: HtmlElement,
  conversion: Conversion,
  blocks: Blocks,
): string[] {
  const caption = captionOf(node);
  const rest = node.children.filter((child) => child !== caption);
  const pictures = picturesOnly(rest);
  if (pictures === undefined) {
    return [...blocks(rest, conversion), ...(caption ? blocks(caption.children, conversion) : [])];
  }
  const text = caption === undefined ? undefined : textOf(caption).replace(/\s+/g, ' ').trim();
  return pictures.map((picture, position) =>
    imageMarkdown(picture, position === 0 ? text : undefined),
  );
}

function captionOf(node: HtmlElement): HtmlElement | undefined {
  const child = node.children.find(
    (one): one is HtmlElement => typeof one !== 'string' && one.tag === 'figcaption',
  );
  return child;
}

/** The pictures, where a figure holds nothing else that says something. */
function picturesOnly(nodes: readonly HtmlNode[]): HtmlElement[] | undefined {
  const box: HtmlElement = { tag: 'div', attributes: {}, children: [...nodes] };
  if (textOf(box).trim() !== '') return undefined;
  const inside = [...elementsIn(box)];
  if (inside.some(({ tag }) => /^(figure|table|iframe|video|audio|embed|object)$/.test(tag))) {
    return undefined;
  }
  const pictures = inside.filter(({ tag }) => tag === 'img');
  return pictures.length > 0 ? pictures : undefined;
}
