import MarkdownIt from 'markdown-it';
import { escapeHtml } from '../../../lib/escape-html.ts';
import type { JsonObject } from '../json/json-values.ts';
import { objectOf, objectsIn, textIn } from '../json/json-values.ts';

type Card = (card: JsonObject) => string;

const markdown = new MarkdownIt({ html: true });

const link = (url: string, text: string): string =>
  url === '' ? '' : `<p><a href="${escapeHtml(url)}">${escapeHtml(text || url)}</a></p>`;

const captioned = (inside: string, card: JsonObject): string => {
  const caption = textIn(card, 'caption');
  return `<figure>${inside}${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`;
};

const picture: Card = (card) => {
  const [src, alt] = [textIn(card, 'src'), textIn(card, 'alt')];
  return src === '' ? '' : `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">`;
};

const player =
  (tag: 'audio' | 'video'): Card =>
  (card) =>
    captioned(`<${tag} src="${escapeHtml(textIn(card, 'src'))}"></${tag}>`, card);

const code: Card = (card) =>
  `<pre><code class="language-${escapeHtml(textIn(card, 'language'))}">${escapeHtml(textIn(card, 'code'))}</code></pre>`;

const rule: Card = () => '<hr>';

const embed: Card = (card) => {
  const html = textIn(card, 'html');
  const shown = /<(?:iframe|blockquote|video|audio|object)\b/i.test(html)
    ? html
    : link(textIn(card, 'url'), textIn(objectOf(card['metadata']) ?? {}, 'title'));
  return captioned(shown, card);
};

/** What only takes readers to subscribe, and what only goes into e-mails, is no part of an article. */
const nothing: Card = () => '';

const cards: ReadonlyMap<string, Card> = new Map(
  Object.entries<Card>({
    image: (card) => captioned(picture(card), card),
    gallery: (card) => captioned(objectsIn(card, 'images').map(picture).join(''), card),
    video: player('video'),
    audio: player('audio'),
    embed,
    bookmark: (card) =>
      link(
        textIn(card, 'url'),
        textIn(objectOf(card['metadata']) ?? {}, 'title') || textIn(card, 'title'),
      ),
    file: (card) =>
      link(textIn(card, 'src'), textIn(card, 'fileTitle') || textIn(card, 'fileName')),
    button: (card) => link(textIn(card, 'buttonUrl'), textIn(card, 'buttonText')),
    html: (card) => textIn(card, 'html'),
    markdown: (card) => markdown.render(textIn(card, 'markdown')),
    'card-markdown': (card) => markdown.render(textIn(card, 'markdown')),
    code,
    codeblock: code,
    'code-block': code,
    hr: rule,
    horizontalrule: rule,
    callout: (card) => `<blockquote>${textIn(card, 'calloutText')}</blockquote>`,
    toggle: (card) => `<h3>${textIn(card, 'heading')}</h3>${textIn(card, 'content')}`,
    header: (card) => `<h2>${textIn(card, 'header')}</h2><p>${textIn(card, 'subheader')}</p>`,
    product: (card) =>
      `<h3>${textIn(card, 'productTitle')}</h3>${textIn(card, 'productDescription')}${link(textIn(card, 'productUrl'), textIn(card, 'productButton'))}`,
    signup: nothing,
    email: nothing,
    'email-cta': nothing,
    'call-to-action': nothing,
    paywall: nothing,
    transistor: nothing,
  }),
);

/** A card of Ghost's editors as HTML; `undefined` where nobody here knows such a card. */
export function cardHtml(name: string, card: JsonObject): string | undefined {
  return isForEveryone(card) ? cards.get(name)?.(card) : '';
}

/** Cards may be shown to members or in e-mails only. */
function isForEveryone(card: JsonObject): boolean {
  const visibility = objectOf(card['visibility']);
  if (visibility === undefined) return true;
  return visibility['showOnWeb'] !== false && objectOf(visibility['web'])?.['nonMember'] !== false;
}
