import { wordsIn } from '../../words/words-in.ts';
import type { Site } from '../../site/site.ts';
import { contentPath } from '../../lib/content-path.ts';
import { directionOf } from '../../lib/direction.ts';
import { memo } from '../../lib/memo.ts';
import { composedLink } from '../../lib/url.ts';
import type { LinkView, PictureView } from '../../markdown/render.ts';
import { escapeHtml } from '../../lib/escape-html.ts';
import { renderMarkdown } from '../../markdown/render.ts';
import { viewOf } from '../../pictures/view.ts';
import type { FeedBody, FeedNotes, FeedText } from './feed-text.ts';

function pictureIn(site: Site, body: FeedBody, src: string): PictureView | undefined {
  const file = contentPath(body.file, src);
  const picture = file === undefined ? undefined : site.pictures.get(file);
  if (!picture) return undefined;
  const view = viewOf(picture, site.urls, '');
  return { src: site.urls.origin + view.src, width: view.width, height: view.height };
}

function linkIn(site: Site, body: FeedBody, href: string): LinkView | undefined {
  if (site.edition.namesErased(href, body.path)) return { href: '', external: false, erased: true };
  const page = site.urls.absolute(body.path);
  if (href.startsWith('#')) return { href: page + href, external: false };
  const sponsored = body.label === 'advertorial';
  if (/^[a-z][a-z\d+.-]*:/i.test(href)) return { href, external: false, sponsored };
  if (href.startsWith('/') && !href.startsWith('//')) {
    return { href: site.urls.absolute(composedLink(href)), external: false, sponsored };
  }
  const document = site.linkedFile(body, href);
  if (document === 'missing') return undefined;
  if (document) return { href: site.urls.absolute(document.path), external: false };
  const { href: whole } = new URL(href, page);
  return { href: whole, external: false, sponsored };
}

/** The article's own text, read from its file, as HTML whose addresses are whole. */
function bodyHtml(site: Site, body: FeedBody): string {
  const { lang } = body;
  return renderMarkdown(site.readBody(body).markdown, {
    lang,
    words: wordsIn(lang).markdown,
    absolute: true,
    picture: (src) => pictureIn(site, body, src),
    link: (href) => linkIn(site, body, href),
  }).html;
}

function leadFigure({ picture }: FeedText): string {
  if (!picture) return '';
  const { url, width, height, alt, caption, credit } = picture;
  const words = [caption, credit && `(${credit})`].filter(Boolean).join(' ');
  const below = words === '' ? '' : `<figcaption>${escapeHtml(words)}</figcaption>`;
  return `<figure><img src="${escapeHtml(url)}" width="${width}" height="${height}" alt="${escapeHtml(alt)}">${below}</figure>\n`;
}

function notes({ heading, lines }: FeedNotes): string {
  if (lines.length === 0) return '';
  const items = lines.map(({ text, time }) => `<li>${escapeHtml(text)} (${time})</li>`);
  return `<p><strong>${escapeHtml(heading)}</strong></p>\n<ul>${items.join('')}</ul>\n`;
}

function closing({ closing: { unverified, ai } }: FeedText): string {
  const lines = [
    unverified === undefined ? '' : `<em>(${escapeHtml(unverified)})</em>`,
    ai === undefined ? '' : escapeHtml(ai),
  ];
  return lines
    .filter(Boolean)
    .map((line) => `<p>${line}</p>\n`)
    .join('');
}

function paidNote({ paid }: FeedText): string {
  if (!paid) return '';
  return `<p><strong>${escapeHtml(paid.label)}.</strong> ${escapeHtml(paid.note)}</p>\n`;
}

function updateNote({ update }: FeedText): string {
  if (!update) return '';
  return `<p><strong>${escapeHtml(update.heading)}:</strong> ${escapeHtml(update.text)}</p>\n`;
}

/** Makes HTML of the text of an item. */
export type WriteHtml = (text: FeedText) => string;

/**
 * Makes HTML of whole texts that stands by itself in a reader's app: what is new and corrections first, every address
 * whole, nothing that only works on our page. Each is made once, for it stands in several feeds.
 */
export function feedHtml(site: Site): WriteHtml {
  return memo((text: FeedText) => {
    const html = [
      paidNote(text),
      updateNote(text),
      notes(text.corrections),
      leadFigure(text),
      bodyHtml(site, text.body),
      notes(text.replies),
      closing(text),
    ].join('');
    return directionOf(text.body.lang) ? `<div dir="rtl">${html}</div>\n` : html;
  });
}
