import { wordsIn } from '../../words/words-in.ts';
import type { Site } from '../../site/site.ts';
import { contentPath } from '../../lib/content-path.ts';
import { directionOf } from '../../lib/direction.ts';
import { memo, memoIn } from '../../lib/memo.ts';
import { composedLink } from '../../lib/url.ts';
import type { LinkView, PictureView, Rendered } from '../../markdown/render.ts';
import { escapeHtml } from '../../lib/escape-html.ts';
import { renderMarkdown } from '../../markdown/render.ts';
import { viewOf } from '../../pictures/view.ts';
import { earlierFirst } from '../../edition/live.ts';
import { shownEntries } from '../../site/body.ts';
import { mediaInFeed } from './feed-media.ts';
import { chartOfFeed } from './feed-charts.ts';
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

/** The article's own text, read from its file, rendered with addresses that are whole. */
function rendered(site: Site, body: FeedBody): Rendered {
  const { lang, entries } = body;
  return renderMarkdown(site.readBody(body).markdown, {
    lang,
    words: wordsIn(lang).markdown,
    absolute: true,
    live: entries && shownEntries(site, entries, 'whole'),
    picture: (src) => pictureIn(site, body, src),
    chart: (src, request) => chartOfFeed(site, body, src, request),
    media: (src, request) => mediaInFeed(site, body, src, request),
    link: (href) => linkIn(site, body, href),
  });
}

/** The same of live coverage by its parts, rendered once for all its items. */
const liveParts = memoIn((site: Site, body: FeedBody) => {
  const { html, entries = [], notes: footnotes = '' } = rendered(site, body);
  return { html, footnotes, entries: new Map(entries.map((entry) => [entry.id, entry])) };
});

/** The text as HTML; of live coverage from its first entry on. */
function bodyHtml(site: Site, body: FeedBody): string {
  if (!body.entries) return rendered(site, body).html;
  const { html, entries, footnotes } = liveParts(site, body);
  const sorted = body.entries.toSorted(earlierFirst).map(({ id }) => entries.get(id)?.html ?? '');
  return [html, ...sorted, footnotes].join('');
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

/** The box with help, which matters most where the story is read alone, in an app. */
function helpBox({ help }: FeedText): string {
  if (!help) return '';
  const { heading, text, phone, link } = help;
  const ways = [
    phone === undefined ? '' : escapeHtml(phone),
    link === undefined ? '' : `<a href="${escapeHtml(link)}">${escapeHtml(new URL(link).host)}</a>`,
  ].filter(Boolean);
  const below = ways.length === 0 ? '' : `<br>${ways.join(' · ')}`;
  return `<p><strong>${escapeHtml(heading)}</strong> ${escapeHtml(text)}${below}</p>\n`;
}

function paidNote({ paid }: FeedText): string {
  if (!paid) return '';
  return `<p><strong>${escapeHtml(paid.label)}.</strong> ${escapeHtml(paid.note)}</p>\n`;
}

function updateNote({ update }: FeedText): string {
  if (!update) return '';
  return `<p><strong>${escapeHtml(update.heading)}:</strong> ${escapeHtml(update.text)}</p>\n`;
}

function claimBox({ claim }: FeedText): string {
  if (!claim) return '';
  const { verdict, heading, evidence } = claim;
  const links = evidence.links.map(({ url, name }) => {
    const words = escapeHtml(name);
    return `<li>${url === undefined ? words : `<a href="${escapeHtml(url)}">${words}</a>`}</li>`;
  });
  const below = `<p>${escapeHtml(evidence.heading)}:</p>\n<ul>${links.join('')}</ul>\n`;
  return `<p><strong>${escapeHtml(verdict)}.</strong> ${escapeHtml(heading)}: “${escapeHtml(claim.claim)}”</p>\n${links.length === 0 ? '' : below}`;
}

function pointsBox({ points: { heading, points } }: FeedText): string {
  if (points.length === 0) return '';
  const items = points.map((point) => `<li>${escapeHtml(point)}</li>`);
  return `<p><strong>${escapeHtml(heading)}</strong></p>\n<ul>${items.join('')}</ul>\n`;
}

/** Makes HTML of the text of an item. */
export type WriteHtml = (text: FeedText) => string;

/**
 * Makes HTML of whole texts that stands by itself in a reader's app: what is new and corrections first, every address
 * whole, nothing that only works on our page. Each is made once, for it stands in several feeds.
 */
export function feedHtml(site: Site): WriteHtml {
  return memo((text: FeedText) => {
    if (text.entry !== undefined)
      return liveParts(site, text.body).entries.get(text.entry)?.below ?? '';
    const html = [
      paidNote(text),
      updateNote(text),
      notes(text.corrections),
      claimBox(text),
      pointsBox(text),
      leadFigure(text),
      bodyHtml(site, text.body),
      notes(text.replies),
      closing(text),
      helpBox(text),
    ].join('');
    return directionOf(text.body.lang) ? `<div dir="rtl">${html}</div>\n` : html;
  });
}
