import type { HtmlElement, HtmlNode } from '../html/html-node.ts';
import { textOf } from '../html/html-node.ts';
import { isNoteBox } from './without-paper.ts';

/** Letters of a running head; a box with more is a part of the text. */
const LONGEST = 300;

/**
 * Takes off the running head and foot of a document of Google Docs: the box that it begins with, and the one
 * that it ends with above its notes; the text itself lies in none. In place.
 */
export function withoutRunningHeads(root: HtmlElement): void {
  const blocks = root.children.filter((one): one is HtmlElement => typeof one !== 'string');
  const ends = [blocks.at(0), blocks.findLast((one) => one.tag !== 'div' || !isNoteBox(one))];
  const heads = new Set<HtmlNode>(
    ends.filter((one) => one !== undefined).filter((one) => isRunningHead(one)),
  );
  const rest = root.children.filter((one) => !heads.has(one));
  // A document that is all in boxes was put into them by somebody else.
  if (rest.some((one) => typeof one !== 'string' && one.tag !== 'div')) root.children = rest;
}

const isRunningHead = (node: HtmlElement): boolean =>
  node.tag === 'div' &&
  !isNoteBox(node) &&
  textOf(node).trim().length <= LONGEST &&
  node.children.every((one) => typeof one !== 'string' || one.trim() === '');
