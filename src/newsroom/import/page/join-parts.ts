import type { Note } from '../article/note.ts';
import type { SourceArticle } from '../article/source-article.ts';
import type { HtmlElement, HtmlNode } from '../html/html-node.ts';
import { elementsIn, rewriteTree, textOf } from '../html/html-node.ts';
import { parseHtml } from '../html/parse-html.ts';
import { writeHtml } from '../html/write-html.ts';
import { resolveUrls } from '../clean/resolve-urls.ts';
import { isPagerLine } from './pager-line.ts';

/** A part of a story as it was read, and its number, from 1. */
export interface StoryPart {
  article: SourceArticle;
  part: number;
}

/** Notes that a joined story needs no more. */
const solved: ReadonlySet<Note['rule']> = new Set(['page-part', 'page-more', 'page-unclear']);

/** Letters of a paragraph that nobody writes twice. */
const SENTENCE = 40;

/**
 * Joins the parts of a story below its first, in place: each with its own addresses and footnotes, and
 * without what every part repeats (headline, standfirst, lead picture, links to the other parts). Its
 * notes come along, but those that said that it is a part.
 */
export function joinParts(first: SourceArticle, others: readonly StoryPart[]): void {
  const said = new Said(first);
  const texts = [first, ...others.map(({ article }) => article)].map((article, at) => {
    const root = treeOf(article);
    if (at > 0) renameNotes(root, others[at - 1]!.part);
    said.dropRepeated(root);
    return writeHtml(root);
  });
  first.body = { html: texts.join('\n') };
  const notes = [first, ...others.map(({ article }) => article)].flatMap((one) => one.notes);
  first.notes = notes.filter(({ rule }) => !solved.has(rule));
  first.pictures = [first, ...others.map(({ article }) => article)].flatMap(
    ({ pictures = [] }) => pictures,
  );
}

function treeOf({ body }: SourceArticle): HtmlElement {
  const root = parseHtml('html' in body ? body.html : '');
  resolveUrls(root, 'html' in body ? body.baseUrl : undefined);
  return root;
}

/** The first footnote of each part has the same name; those of a later part get the number of the part. */
function renameNotes(root: HtmlElement, part: number): void {
  const names = new Set<string>();
  for (const { attributes } of elementsIn(root)) {
    for (const key of ['id', 'name'] as const) {
      const name = attributes[key];
      if (name === undefined) continue;
      names.add(name);
      attributes[key] = `${name}-${part}`;
    }
  }
  for (const { tag, attributes } of elementsIn(root)) {
    const [, target] = /#([^#]+)$/.exec(attributes['href'] ?? '') ?? [];
    if (tag === 'a' && target !== undefined && names.has(target))
      attributes['href'] = `#${target}-${part}`;
  }
}

/** What the parts of a story have said so far. */
class Said {
  readonly #words = new Set<string>();
  readonly #pictures = new Set<string>();
  readonly #title: string;
  #isFirst = true;

  constructor({ title, standfirst }: SourceArticle) {
    this.#title = plain(title);
    if (standfirst !== undefined) this.#words.add(plain(standfirst));
  }

  /** Drops from a part what the ones before it said, and remembers the rest. */
  dropRepeated(root: HtmlElement): void {
    const words = new Set<string>();
    const pictures = new Set<string>();
    let repeated = 0;
    rewriteTree(root, (node) => {
      if (node.tag === 'img') return this.#picture(node, pictures);
      if (node.tag === 'figure' && !this.#isFirst && isEmptyFigure(node)) return undefined;
      if (!/^(?:p|div|h[1-6]|ul|ol|li|span|nav|center)$/.test(node.tag)) return node;
      const text = plain(textOf(node));
      if (isPagerLine(text)) return undefined;
      if (this.#isFirst || !/^(?:p|h[1-6])$/.test(node.tag)) {
        if (node.tag === 'p') words.add(text);
        return node;
      }
      if (text === this.#title) return undefined;
      if (text.length >= SENTENCE && this.#words.has(text)) {
        repeated += text.length;
        return undefined;
      }
      words.add(text);
      return node;
    });
    // Another view of an earlier part, such as further comments below it: what is left are its headings.
    const rest = plain(textOf(root)).length;
    if (rest * 5 < repeated && [...elementsIn(root)].every((one) => !isShown(one)))
      root.children = [];
    for (const one of words) this.#words.add(one);
    for (const one of pictures) this.#pictures.add(one);
    this.#isFirst = false;
  }

  #picture(node: HtmlElement, pictures: Set<string>): HtmlElement | undefined {
    const { src = '' } = node.attributes;
    if (!this.#isFirst && src !== '' && this.#pictures.has(src)) return undefined;
    pictures.add(src);
    return node;
  }
}

const isShown = ({ tag }: HtmlElement): boolean =>
  /^(?:img|iframe|video|audio|table|blockquote|pre)$/.test(tag);

/** A frame whose picture was dropped, perhaps with what stood below it. */
function isEmptyFigure(node: HtmlElement): boolean {
  for (const inside of elementsIn(node)) if (isShown(inside)) return false;
  return node.children.every((child: HtmlNode) => typeof child !== 'string' || child.trim() === '');
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
