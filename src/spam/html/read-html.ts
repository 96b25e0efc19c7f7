import { Parser } from 'htmlparser2';
import type { SpamLink } from '../evidence/read-link.ts';
import { hiddenSelectors, hides, isOffScreen, styleSheets } from './hiding-style.ts';
import type { HtmlBox } from './html-box.ts';

const BLOCKS = new Set(
  (
    'p li div td th h1 h2 h3 h4 h5 h6 blockquote figcaption section article aside footer header nav ul ' +
    'ol table tr center marquee dd dt dl main form pre body'
  ).split(' '),
);
const SOURCES = new Set(['script', 'meta']);

// Real pages stay under a few hundred; the parser's time grows with depth times length.
const DEEPEST = 2000;

type Open = { box: HtmlBox | undefined; link: SpamLink | undefined; block: boolean };

/**
 * Reads a page or a piece of one into its boxes, in order of their start. Broken markup is read as
 * far as it goes, nesting beyond 2,000 elements not at all; time grows with the length of the text.
 */
export function readHtml(html: string): HtmlBox[] {
  const selectors = hiddenSelectors(styleSheets(html));
  const isOutside = outsideOf(html);
  const boxes: HtmlBox[] = [];
  const open: Open[] = [];
  const blocks: HtmlBox[] = [];
  let root: HtmlBox | undefined;
  let link: SpamLink | undefined;
  let silent = 0;

  const receivers = (): HtmlBox[] => {
    const block = blocks.at(-1);
    return [block, root].filter(
      (box, at, all) => box !== undefined && all.indexOf(box) === at,
    ) as HtmlBox[];
  };
  const openBox = (name: string, attributes: Record<string, string>, start: number): Open => {
    const hidden = hiddenBy(attributes, selectors);
    const outside = isOutside(start);
    const isLink = name === 'a' && attributes['href'] !== undefined;
    const block = BLOCKS.has(name) || SOURCES.has(name);
    let box: HtmlBox | undefined;
    if (block || hidden !== 'no' || (isLink && outside)) {
      box = { name, attributes, start, end: html.length, hidden, outside, ...EMPTY(root) };
      boxes.push(box);
      if (block) {
        const above = blocks.at(-1);
        if (above !== undefined && !SOURCES.has(name)) above.parent = true;
        blocks.push(box);
      }
      if (root === undefined && (hidden !== 'no' || outside) && !SOURCES.has(name)) {
        box.root = true;
        root = box;
      }
    }
    if (isLink) {
      link = { anchor: '', url: attributes['href'] ?? '', start, end: html.length };
      for (const one of receivers()) one.links.push(link);
    }
    return { box, link: isLink ? link : undefined, block: block && box !== undefined };
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'style' || name === 'noscript') silent += 1;
      open.push(openBox(name, attributes, parser.startIndex));
      if (open.length > DEEPEST) parser.pause();
    },
    ontext(text) {
      if (silent > 0) return;
      if (link !== undefined) link.anchor += text;
      for (const box of receivers()) {
        box.words += text;
        if (link === undefined) box.beside += text;
      }
    },
    onclosetag(name) {
      if (name === 'style' || name === 'noscript') silent -= 1;
      const end = Math.min(parser.endIndex + 1, html.length);
      const closed = open.pop();
      if (closed?.box !== undefined) closed.box.end = end;
      if (closed?.block === true) blocks.pop();
      if (closed?.box === root) root = undefined;
      if (closed?.link !== undefined) {
        closed.link.end = end;
        link = undefined;
      }
    },
  });
  parser.write(html);
  parser.end();
  return boxes;
}

const EMPTY = (root: HtmlBox | undefined) => ({
  root: false,
  covered: root !== undefined,
  parent: false,
  links: [] as SpamLink[],
  words: '',
  beside: '',
});

/** Whether an offset lies behind the page's last `</body>` or before its beginning. */
function outsideOf(html: string): (offset: number) => boolean {
  const begin = html.search(/<!doctype|<html\b|<head\b/i);
  const ends = Array.from(html.matchAll(/<\/(body|html)\s*>/gi));
  const end = (ends.findLast((match) => match[1]?.toLowerCase() === 'body') ?? ends.at(-1))?.index;
  return (offset) => offset < begin || offset > (end ?? html.length);
}

function hiddenBy(
  attributes: Record<string, string>,
  selectors: ReadonlySet<string>,
): HtmlBox['hidden'] {
  const style = attributes['style'] ?? '';
  if (style !== '' && hides(style)) return isOffScreen(style) ? 'off-screen' : 'yes';
  if (attributes['hidden'] !== undefined) return 'yes';
  if (selectors.size === 0) return 'no';
  const names = (attributes['class'] ?? '').split(/\s+/).map((name) => `.${name}`);
  names.push(`#${attributes['id'] ?? ''}`);
  return names.some((name) => selectors.has(name)) ? 'yes' : 'no';
}
