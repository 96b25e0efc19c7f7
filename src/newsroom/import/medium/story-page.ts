import type { HtmlElement } from '../html/html-node.ts';
import { elementsIn, findElement, hasClass, textOf } from '../html/html-node.ts';
import { parseHtml } from '../html/parse-html.ts';

/** A story as Medium's export writes it: one page, its parts named by classes. */
export interface StoryPage {
  title: string;
  subtitle: string;
  /** `undefined` where the page is no story. */
  body: HtmlElement | undefined;
  author: string;
  published: string;
  /** Where it was published first. */
  canonical: string;
  /** Its address by number. */
  short: string;
  tags: string[];
}

/** Code that shows a piece of code from elsewhere: a link keeps what it shows. */
const gist =
  /<script\s[^<>]{0,200}?src="(https:\/\/gist\.github\.com\/[\w./-]{1,200}?)(?:\.js)?"[^<>]{0,200}>/gi;

/** The parts of a page of Medium's export. */
export function storyPage(html: string): StoryPage {
  const root = parseHtml(html.replace(gist, '<p><a href="$1">$1</a></p>$&'));
  const named = new Map<string, HtmlElement>();
  const tags: string[] = [];
  let short = '';
  for (const node of elementsIn(root)) {
    for (const name of (node.attributes['class'] ?? '').split(/\s+/))
      if (!named.has(name)) named.set(name, node);
    if (hasClass(node, 'p-tag')) tags.push(lineOf(node));
    const href = node.attributes['href'] ?? '';
    if (/^https:\/\/medium\.com\/p\/[0-9a-f]+$/.test(href)) short = href;
  }
  const body = named.get('e-content');
  const isStory =
    body !== undefined &&
    findElement(body, (one) => hasClass(one, 'graf') || hasClass(one, 'section')) !== undefined;
  return {
    title: lineOf(named.get('p-name')),
    subtitle: lineOf(named.get('p-summary')),
    body: isStory ? body : undefined,
    author: lineOf(named.get('p-author')),
    published: named.get('dt-published')?.attributes['datetime'] ?? '',
    canonical: named.get('p-canonical')?.attributes['href'] ?? '',
    short,
    tags,
  };
}

const lineOf = (node: HtmlElement | undefined): string =>
  node === undefined ? '' : textOf(node).replace(/\s+/g, ' ').trim();
