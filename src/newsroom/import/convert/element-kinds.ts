import type { HtmlElement } from '../html/html-node.ts';

/** Boxes that only hold paragraphs: their edges end a paragraph and they say nothing themselves. */
const boxes = new Set(
  `#root address article aside body center dd details dialog div dt fieldset footer form header hgroup
  html legend main nav noscript p section summary`.split(/\s+/),
);

/** Elements that have a Markdown form of their own as a block. */
const structures = new Set(
  `audio blockquote dl embed figure figcaption h1 h2 h3 h4 h5 h6 hr iframe li menu object ol pre table
  tbody td tfoot th thead tr ul video`.split(/\s+/),
);

/** Whether an element ends the paragraph before it. */
export function isBlock(tag: string): boolean {
  return boxes.has(tag) || structures.has(tag);
}

/** Whether an element is only a box around blocks or text. */
export function isBox(tag: string): boolean {
  return boxes.has(tag);
}

/** Whether a list, table, heading or the like lies below an element: then it cannot be inline. */
export function holdsStructure(node: HtmlElement): boolean {
  for (const child of node.children) {
    if (typeof child === 'string') continue;
    if (structures.has(child.tag) || holdsStructure(child)) return true;
  }
  return false;
}
