import type { HtmlElement, HtmlNode } from '../html/html-node.ts';
import { element, findElement, hasClass, textOf } from '../html/html-node.ts';
import { rewriteHtml } from '../html/write-html.ts';

/** Cards that only take readers to subscribe, and what only decorates one. */
const dropped = [
  'kg-signup-card',
  'kg-cta-card',
  'kg-email-card',
  'kg-email-cta-card',
  'kg-callout-emoji',
  'kg-product-card-rating',
];

/**
 * The HTML of a post as Ghost made it, its cards made plain: players and files become links, previews of
 * other pages their headline. What members alone may see in a public post is taken out.
 */
export function plainCards(html: string): string {
  return rewriteHtml(withoutGated(html), plainCard);
}

/** Begins and ends of parts for some readers; the first says whether all others see it too. */
const gate = /<!--\s*kg-gated-block:(begin|end)\b([^\n]{0,500}?)-->/g;

function withoutGated(html: string): string {
  if (!html.includes('kg-gated-block')) return html;
  let shown = '';
  let from = 0;
  let isHidden = false;
  for (const { 0: mark, 1: what, 2: readers, index } of html.matchAll(gate)) {
    if (!isHidden) shown += html.slice(from, index);
    from = index + mark.length;
    isHidden = what === 'begin' && !/\bnonMember:\s*"?true/.test(readers!);
  }
  return isHidden ? shown : shown + html.slice(from);
}

function plainCard(node: HtmlElement): HtmlElement | HtmlNode[] | undefined {
  if (node.tag === 'img') return uploaded(node);
  if (!('class' in node.attributes)) return node;
  if (dropped.some((name) => hasClass(node, name))) return undefined;
  if (hasClass(node, 'kg-bookmark-card')) return linkOf(node, 'kg-bookmark-title');
  if (hasClass(node, 'kg-file-card')) return linkOf(node, 'kg-file-card-title');
  if (hasClass(node, 'kg-audio-card') || hasClass(node, 'kg-video-card')) return playerOf(node);
  return node;
}

const sized = /(\/content\/images)\/size\/w\d{1,5}(?:h\d{1,5})?(?:\/format\/\w{1,8})?(?=\/)/;

/** The picture that was uploaded; Ghost's own addresses name other sizes of it. */
function uploaded(node: HtmlElement): HtmlElement {
  const { attributes } = node;
  const src = attributes['src'] ?? '';
  if (!src.includes('/content/images/')) return node;
  attributes['src'] = src.replace(sized, '$1');
  delete attributes['srcset'];
  return node;
}

function linkOf(card: HtmlElement, title: string): HtmlNode[] {
  const href = findElement(card, ({ tag }) => tag === 'a')?.attributes['href'];
  if (href === undefined) return card.children;
  const named = findElement(card, (one) => hasClass(one, title));
  const text = (named === undefined ? '' : textOf(named).trim()) || href;
  return [element('p', {}, [element('a', { href }, [text])])];
}

/** A player without its buttons, with its caption. */
function playerOf(card: HtmlElement): HtmlElement {
  const player = findElement(card, ({ tag }) => tag === 'audio' || tag === 'video');
  const caption = findElement(card, ({ tag }) => tag === 'figcaption');
  return element(
    'figure',
    {},
    [player, caption].filter((one) => one !== undefined),
  );
}
