import type { HtmlElement, HtmlNode } from '../html/html-node.ts';
import { element, elementsIn, findElement, rewriteTree, textOf } from '../html/html-node.ts';

/** Names that Google Docs and Word give to a footnote, not to its mark in the text. */
const note = /^(?:ftnt\d|_?(?:ftn|edn)\d)/;
/** Where links to notes and from them lead. */
const ofNotes = /^#(?:ftnt|_ftn|_edn)/;
/** Headings, as tables of contents lead to them. */
const ofHeadings = /^#(?:h\.|heading=|_Toc)/;

/**
 * Takes out of a manuscript what belongs to the paper: page breaks, empty paragraphs, the table of contents
 * and the names of places that it leads to; a footnote becomes one paragraph. In place.
 */
export function withoutPaper(root: HtmlElement): void {
  rewriteTree(root, (node) => (isContents(node) ? undefined : node));
  rewriteTree(root, (node) => {
    const { tag, attributes } = node;
    if (/page-break-before/.test(attributes['style'] ?? '') && /^[bh]r$/.test(tag))
      return undefined;
    if (tag === 'a' && !leadsOn(attributes['href'])) return node.children;
    if (/^(?:p|h[1-6]|li|div)$/.test(tag) && isEmpty(node)) return undefined;
    return node;
  });
  for (const box of [root, ...elementsIn(root)]) {
    box.children = box.children.filter((child, at) => !isLineAboveNotes(child, box.children, at));
    if (box.tag === 'div' && isNoteBox(box)) joinParagraphs(box);
  }
}

const leadsOn = (href: string | undefined): boolean =>
  href !== undefined && (!href.startsWith('#') || ofNotes.test(href));

const isEmpty = (node: HtmlElement): boolean =>
  textOf(node).trim() === '' && findElement(node, ({ tag }) => tag === 'img') === undefined;

/** A line of a table of contents: no more than a link to a heading, dots and the number of its page. */
function isContents({ tag, attributes, children }: HtmlElement): boolean {
  if (tag !== 'p') return false;
  if (/\bMsoToc\d/i.test(attributes['class'] ?? '')) return true;
  const box = element('p', {}, children);
  const links = [...elementsIn(box)].filter((one) => one.tag === 'a');
  if (!links.some(({ attributes: { href } }) => ofHeadings.test(href ?? ''))) return false;
  const beside = links.reduce((text, link) => text.replace(textOf(link), ''), textOf(box));
  return /^[\s.…\d]*$/.test(beside);
}

/** Whether a box holds footnotes. */
export function isNoteBox(box: HtmlElement): boolean {
  return (
    note.test(box.attributes['id'] ?? '') ||
    findElement(box, ({ attributes: { id, name } }) => note.test(id ?? name ?? '')) !== undefined
  );
}

/** The short line that stands above the notes. */
function isLineAboveNotes(child: HtmlNode, siblings: readonly HtmlNode[], at: number): boolean {
  if (typeof child === 'string' || child.tag !== 'hr') return false;
  let after = at + 1;
  while (typeof siblings[after] === 'string') after += 1;
  const next = siblings[after];
  return next !== undefined && typeof next !== 'string' && isNoteBox(next);
}

/** Makes the paragraphs of one note one; a box of several notes stays as it is. */
function joinParagraphs(box: HtmlElement): void {
  const paragraphs = box.children.filter(
    (one): one is HtmlElement => typeof one !== 'string' && one.tag === 'p',
  );
  const [first, ...further] = paragraphs;
  if (first === undefined || !isNoteBox(element('div', {}, [first]))) return;
  if (further.some((one) => isNoteBox(element('div', {}, [one])))) return;
  for (const { children } of further) first.children.push(' ', ...children);
  const joined = new Set<HtmlNode>(further);
  box.children = box.children.filter((one) => !joined.has(one));
}
