import type { HtmlElement } from '../html/html-node.ts';
import { element, rewriteTree, textOf } from '../html/html-node.ts';
import { declarations } from './declarations.ts';

/** Points that Word sets a level of a list in by. */
const INDENT = 36;
const points: ReadonlyMap<string, number> = new Map([
  ['pt', 1],
  ['in', 72],
  ['cm', 28.35],
  ['mm', 2.835],
]);
/** The sign of an item and the blanks behind it, which Word writes as text. */
const sign = /^\s*(?:([·•●o○§▪■–-])|\(?(\d{1,4}|[a-z]|[ivx]{1,6})[.)])[\s\u00A0]+/i;

/**
 * Makes lists of the paragraphs that Word saves them as, each with its sign as text before it; of one level
 * each, to be put into each other. In place.
 */
export function wordLists(root: HtmlElement): void {
  rewriteTree(root, (node) => {
    if (node.tag !== 'p' || !/\bMsoList/.test(node.attributes['class'] ?? '')) return node;
    const found = sign.exec(textOf(node));
    if (found === null) return node;
    const [start, bullet, number] = found;
    dropStart(node, start.length);
    const tag = bullet === undefined ? 'ol' : 'ul';
    const level = levelOf(node);
    const first = /^1$|^[ai]$/i.test(number ?? '') ? 'start' : '';
    const attributes: Record<string, string> = { class: `lst-word-${level} ${first}` };
    if (/^\d+$/.test(number ?? '')) attributes['start'] = number!;
    return element(tag, attributes, [element('li', {}, node.children)]);
  });
}

function levelOf({ attributes }: HtmlElement): number {
  const style = declarations(attributes['style'] ?? '');
  const stated = /\blevel(\d)/.exec(style.get('mso-list') ?? '')?.[1];
  if (stated !== undefined) return Math.max(0, Number(stated) - 1);
  const [, length, unit] = /^(\d*\.?\d+)(pt|in|cm|mm)$/.exec(style.get('margin-left') ?? '') ?? [];
  const indent = Number(length ?? INDENT) * (points.get(unit ?? 'pt') ?? 1);
  return Math.min(8, Math.max(0, Math.round(indent / INDENT) - 1));
}

/** Takes the first letters of an element's text away; answers how many are still to be taken. */
function dropStart(node: HtmlElement, length: number): number {
  let left = length;
  for (const [at, child] of node.children.entries()) {
    if (left === 0) break;
    if (typeof child === 'string') {
      node.children[at] = child.slice(left);
      left -= Math.min(left, child.length);
    } else left = child.tag === 'br' ? left - 1 : dropStart(child, left);
  }
  return left;
}
