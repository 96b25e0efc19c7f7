import type { HtmlElement, HtmlNode } from '../html/html-node.ts';
import { element, elementsIn, rewriteTree, textOf } from '../html/html-node.ts';

/** A sign that refers to a note: `1`, `[1]`, `*`, `†`. */
const sign = /^[[(]?(?:\d{1,4}|[*†‡§]{1,3}|[a-z]|[ivx]{1,5})[\])]?$/i;

const marks = ['data-note', 'data-note-text'] as const;

/** A link within the page, with the element that may be its note and the names it may be led back to. */
interface Reference {
  link: HtmlElement;
  target: string;
  names: string[];
  /** What lies around the link. */
  above: readonly HtmlElement[];
}

/**
 * Makes footnotes of links that lead to each other, as editors of all kinds write them: a sign in the
 * text that leads to a note which leads back. In place.
 */
export function liftFootnotes(root: HtmlElement): void {
  const { references, notes, backs } = linksIn(root);
  if (references.length === 0) return;
  const numbers = new Map<HtmlElement, number>();
  const signs = new Map<HtmlElement, number>();
  for (const { link, target, names, above } of references) {
    const note = notes.get(target);
    // The way back from a note may look like a sign, too.
    if (note === undefined || above.some((one) => numbers.has(one) || one === note)) continue;
    if (!numbers.has(note) && !names.some((name) => backs.get(note)?.has(name))) continue;
    if (!numbers.has(note)) numbers.set(note, numbers.size + 1);
    signs.set(link, numbers.get(note)!);
  }
  if (numbers.size === 0) return;
  const returns = new Set(
    references.filter(({ link }) => signs.has(link)).flatMap(({ names }) => names),
  );
  rewriteTree(root, (node) => {
    const number = signs.get(node);
    if (number !== undefined) return element('sup', { 'data-note': String(number) });
    if (numbers.has(node)) return undefined;
    return node.tag === 'ol' && node.children.every(isBlank) ? undefined : node;
  });
  for (const [note, number] of numbers)
    root.children.push(element('p', { 'data-note-text': String(number) }, wordsOf(note, returns)));
}

/** The signs of a page in their order, and what stands under each name, or the block around it. */
function linksIn(root: HtmlElement) {
  const references: Reference[] = [];
  const notes = new Map<string, HtmlElement>();
  /** Where the links in a block lead. */
  const backs = new Map<HtmlElement, Set<string>>();
  const visit = (parent: HtmlElement, above: readonly HtmlElement[]) => {
    for (const node of parent.children) {
      if (typeof node === 'string') continue;
      // Marks of this kind are made here alone.
      for (const mark of marks) if (mark in node.attributes) delete node.attributes[mark];
      const { id, name, href } = node.attributes;
      const block = isNote(node) ? node : above.findLast((one) => isNote(one));
      for (const one of [id, name])
        if (one !== undefined && block !== undefined && !notes.has(one)) notes.set(one, block);
      const target = node.tag === 'a' ? fragmentOf(href) : undefined;
      if (target !== undefined)
        for (const one of above.filter((each) => isNote(each)))
          backs.set(one, (backs.get(one) ?? new Set()).add(target));
      if (target !== undefined && sign.test(textOf(node).trim())) {
        const around = [node, ...above.slice(-2), ...elementsIn(node)];
        const names = around.flatMap((one) => [one.attributes['id'], one.attributes['name']]);
        references.push({
          link: node,
          target,
          names: names.filter((one) => one !== undefined),
          above,
        });
      }
      visit(node, [...above.slice(-8), node]);
    }
  };
  visit(root, []);
  return { references, notes, backs };
}

const isNote = ({ tag }: HtmlElement): boolean => /^(?:li|p|div|dd|aside)$/.test(tag);

const isBlank = (node: HtmlNode): boolean => typeof node === 'string' && node.trim() === '';

function fragmentOf(href: string | undefined): string | undefined {
  return /#([^#]+)$/.exec(href ?? '')?.[1];
}

/** The words of a note without its own number and the way back. */
function wordsOf(note: HtmlElement, returns: ReadonlySet<string>): HtmlNode[] {
  const isBack = ({ tag, attributes }: HtmlElement) =>
    tag === 'a' && returns.has(fragmentOf(attributes['href']) ?? '');
  rewriteTree(note, (node) => (isBack(node) ? undefined : node));
  withoutNumber(note);
  return note.children;
}

/** Takes the number off the first words of a note. */
function withoutNumber(node: HtmlElement): boolean {
  for (const [at, child] of node.children.entries()) {
    if (typeof child === 'string') {
      if (child.trim() === '') continue;
      node.children[at] = child.replace(/^[\s^¹²³⁰-⁹[\]().]+/u, '');
      return true;
    }
    if (withoutNumber(child)) return true;
  }
  return false;
}
