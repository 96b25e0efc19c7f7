import type { HtmlElement, HtmlNode } from '../html/html-node.ts';
import { element, findElement, hasClass } from '../html/html-node.ts';
import { rewriteHtml } from '../html/write-html.ts';
import type { JsonObject } from '../json/json-values.ts';
import { jsonOf, objectOf, objectsIn, textIn } from '../json/json-values.ts';

type Rule = (node: HtmlElement) => HtmlElement | HtmlNode[] | undefined;

const drop: Rule = () => undefined;

/** A link to what a preview shows, by the data that it carries. */
const preview =
  (address: string, title: string): Rule =>
  (node) => {
    const data = dataOf(node);
    const url = textIn(data, address) || (hrefIn(node) ?? '');
    return url === '' ? undefined : [linkTo(url, textIn(data, title) || url)];
  };

/** What Substack puts into texts, by class. */
const rules: readonly (readonly [name: string, Rule])[] = [
  ['subscription-widget-wrap', drop],
  ['subscription-widget-wrap-editor', drop],
  ['subscription-widget', drop],
  ['install-substack-app-embed', drop],
  ['directMessage', drop],
  ['community-chat', drop],
  ['poll-embed', drop],
  ['paywall-jump', drop],
  // Comments and notes of others that a post shows.
  ['comment', drop],
  ['captioned-button-wrap', (node) => (hasButton(node) ? node : undefined)],
  ['button-wrapper', buttonOf],
  ['image-gallery-embed', galleryOf],
  ['image-link', (node) => node.children],
  ['file-embed-wrapper', fileOf],
  ['embedded-post-wrap', preview('url', 'title')],
  ['digest-post-embed', preview('canonical_url', 'title')],
  ['embedded-publication-wrap', preview('base_url', 'name')],
  ['tweet', preview('url', 'full_text')],
  ['twitter-embed', preview('url', 'full_text')],
  ['instagram', instagramOf],
  ['pullquote', (node) => element('blockquote', {}, node.children)],
  ['latex-rendered', formulaOf],
];

/**
 * The text of a post without what asks readers to subscribe, share or comment; previews and players as
 * links, pictures in the size in which they were uploaded.
 */
export function plainBody(html: string): string {
  return rewriteHtml(html, (node) => {
    if (node.tag === 'img') return originalOf(node);
    if (!('class' in node.attributes)) return node;
    const rule = rules.find(([name]) => hasClass(node, name))?.[1];
    return rule === undefined ? node : rule(node);
  });
}

const dataOf = ({ attributes }: HtmlElement): JsonObject =>
  objectOf(jsonOf(attributes['data-attrs'] ?? '')) ?? {};

const hrefIn = (node: HtmlElement): string | undefined =>
  findElement(node, ({ tag, attributes }) => tag === 'a' && 'href' in attributes)?.attributes[
    'href'
  ];

const linkTo = (href: string, text: string): HtmlElement =>
  element('p', {}, [element('a', { href }, [text])]);

/** Substack's own buttons: subscribe, share, comment, give, refer. Others lead somewhere. */
const itsOwn =
  /%%|\/(?:subscribe|comments|chat|survey|leaderboard|gift|account)\b|[?&](?:action=share|gift=|referral|showSubscribe)|substack\.com\/(?:app|refer)|^javascript:/i;

function buttonOf(node: HtmlElement): HtmlElement | undefined {
  const href = hrefIn(node) ?? textIn(dataOf(node), 'url');
  return href === '' || itsOwn.test(href) ? undefined : node;
}

/** Its buttons were looked at before it: those that are left lead somewhere. */
const hasButton = (node: HtmlElement): boolean =>
  findElement(node, (one) => hasClass(one, 'button-wrapper')) !== undefined;

function galleryOf(node: HtmlElement): HtmlElement {
  const gallery = objectOf(dataOf(node)['gallery']) ?? {};
  const pictures = objectsIn(gallery, 'images').map((image) =>
    element('img', { src: uploaded(textIn(image, 'src')), alt: textIn(gallery, 'alt') }),
  );
  const caption = textIn(gallery, 'caption');
  if (pictures.length === 0) return node;
  return element('figure', {}, [
    ...pictures,
    ...(caption === '' ? [] : [element('figcaption', {}, [caption])]),
  ]);
}

function fileOf(node: HtmlElement): HtmlNode[] | undefined {
  const link = findElement(node, (one) => hasClass(one, 'file-embed-button')) ?? node;
  const href = link.attributes['href'] ?? hrefIn(node);
  const title = findElement(node, (one) => hasClass(one, 'file-embed-details-h1'));
  const text = title?.children.find((child) => typeof child === 'string')?.trim();
  return href === undefined ? undefined : [linkTo(href, text || href)];
}

function instagramOf(node: HtmlElement): HtmlNode[] | undefined {
  const id = textIn(dataOf(node), 'instagram_id');
  const url = /^[\w-]+$/.test(id) ? `https://www.instagram.com/p/${id}/` : hrefIn(node);
  return url === undefined ? undefined : [linkTo(url, url)];
}

/** Readers saw a picture of it; the export has what it was made of. */
function formulaOf(node: HtmlElement): HtmlElement | undefined {
  const formula = textIn(dataOf(node), 'persistentExpression').trim();
  return formula === '' ? undefined : element('pre', {}, [element('code', {}, [formula])]);
}

function originalOf(node: HtmlElement): HtmlElement {
  const { src = '', alt = '' } = node.attributes;
  return element('img', { src: uploaded(textIn(dataOf(node), 'src') || src), alt });
}

/** Substack's network makes other sizes of the picture whose address ends its own. */
function uploaded(url: string): string {
  const inner =
    /^https?:\/\/(?:cdn\.)?substack(?:cdn)?\.com\/image\/fetch\/.*?(https?(?::|%3A).+)$/i.exec(
      url,
    )?.[1];
  if (inner === undefined) return url;
  try {
    return inner.includes('%3A') ? decodeURIComponent(inner) : inner;
  } catch {
    return url;
  }
}
