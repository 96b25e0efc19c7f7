import type { HtmlElement, HtmlNode } from '../html/html-node.ts';
import { element, findElement, hasClass, rewriteTree, textOf } from '../html/html-node.ts';
import { writeHtml } from '../html/write-html.ts';
import type { StoryPage } from './story-page.ts';

const same = (node: HtmlElement, text: string): boolean =>
  text !== '' && textOf(node).replace(/\s+/g, ' ').trim() === text;

/** The text of a story without the headline and standfirst that stand in it again. */
export function storyBody(body: HtmlElement, { title, subtitle }: StoryPage): string {
  rewriteTree(body, (node) => {
    if (hasClass(node, 'section--first')) return { ...node, children: withoutRule(node) };
    if (hasClass(node, 'graf--mixtapeEmbed')) return previewOf(node);
    const isHead = hasClass(node, 'graf--title') || /^h[1-4]$/.test(node.tag);
    if (isHead && same(node, title)) return undefined;
    if (hasClass(node, 'graf--subtitle') && same(node, subtitle)) return undefined;
    return node;
  });
  return writeHtml({ ...body, tag: '#root' });
}

/** Each section begins with a line, the first too. */
const withoutRule = ({ children }: HtmlElement): HtmlNode[] =>
  children.filter((child) => typeof child === 'string' || !hasClass(child, 'section-divider'));

/** A preview of another page as a link with its headline. */
function previewOf(node: HtmlElement): HtmlElement {
  const link = findElement(node, ({ tag, attributes }) => tag === 'a' && 'href' in attributes);
  if (link === undefined) return node;
  const href = link.attributes['href']!;
  const named = findElement(link, ({ tag }) => tag === 'strong') ?? link;
  return element('p', {}, [element('a', { href }, [textOf(named).trim() || href])]);
}
