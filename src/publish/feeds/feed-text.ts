import type { Article } from '../../edition/article.ts';
import { hasReply } from '../../edition/corrections.ts';
import { wordsIn } from '../../words/words-in.ts';
import type { Site } from '../../site/site.ts';
import { contentPath } from '../../lib/content-path.ts';
import { formatTime } from '../../lib/time/format.ts';
import { composedLink } from '../../lib/url.ts';
import type { LinkView, PictureView } from '../../markdown/context.ts';
import { escapeHtml } from '../../markdown/escape-html.ts';
import { renderMarkdown } from '../../markdown/render.ts';
import { viewOf } from '../../pictures/view.ts';
import { leadPictureOf } from '../../site/lead-picture.ts';
import { sharedPicture } from '../../site/shared-picture.ts';

/** Reads the Markdown of a story. */
export type ReadMarkdown = (article: Article) => string;

function pictureIn(site: Site, article: Article, src: string): PictureView | undefined {
  const file = contentPath(article.file, src);
  const picture = file === undefined ? undefined : site.pictures.get(file);
  if (!picture) return undefined;
  const view = viewOf(picture, site.urls, '');
  return { src: site.urls.origin + view.src, width: view.width, height: view.height };
}

function linkIn(site: Site, article: Article, href: string): LinkView | undefined {
  if (site.edition.namesErased(href, article.path))
    return { href: '', external: false, erased: true };
  const sponsored = article.label === 'advertorial';
  if (/^[a-z][a-z\d+.-]*:/i.test(href)) return { href, external: false, sponsored };
  if (href.startsWith('/') && !href.startsWith('//')) {
    return { href: site.urls.absolute(composedLink(href)), external: false, sponsored };
  }
  const document = site.linkedFile(article, href);
  if (document === 'missing') return undefined;
  if (document) return { href: site.urls.absolute(document.path), external: false };
  const { href: whole } = new URL(href, site.urls.absolute(article.path));
  return { href: whole, external: false, sponsored };
}

function leadFigure(site: Site, article: Article): string {
  const lead = leadPictureOf(article, site.pictures);
  if (!lead) return '';
  const { url, width, height, alt, caption, credit } = sharedPicture(site.urls, lead);
  const words = [caption, credit && `(${credit})`].filter(Boolean).join(' ');
  const below = words === '' ? '' : `<figcaption>${escapeHtml(words)}</figcaption>`;
  return `<figure><img src="${escapeHtml(url)}" width="${width}" height="${height}" alt="${escapeHtml(alt)}">${below}</figure>\n`;
}

function notes(
  { reckoning }: Site,
  heading: string,
  said: readonly { time: string; text: string }[],
) {
  if (said.length === 0) return '';
  const lines = said.map(
    ({ time, text }) => `<li>${escapeHtml(text)} (${formatTime(time, reckoning)})</li>`,
  );
  return `<p><strong>${escapeHtml(heading)}</strong></p>\n<ul>${lines.join('')}</ul>\n`;
}

function closing({ words }: Site, { unverified, ai }: Article): string {
  const lines = [
    unverified ? `<em>(${escapeHtml(words.unverified)})</em>` : '',
    ai?.used ? escapeHtml(words.aiUsed(ai.how ?? '')) : '',
  ];
  return lines
    .filter(Boolean)
    .map((line) => `<p>${line}</p>\n`)
    .join('');
}

const rendered = new WeakMap<Article, string>();

/**
 * A story's whole text as HTML that stands by itself in a reader's app: corrections first, every
 * address whole, nothing that only works on our page. Made once, for it stands in several feeds.
 */
export function feedText(site: Site, article: Article, read: ReadMarkdown): string {
  const known = rendered.get(article);
  if (known !== undefined) return known;
  const { words, edition, urls } = site;
  const { html } = renderMarkdown(read(article), {
    lang: article.lang,
    words: wordsIn(article.lang).markdown,
    absolute: true,
    picture: (src) => pictureIn(site, article, src),
    link: (href) => linkIn(site, article, href),
  });
  const shown = article.replies.filter((reply) => hasReply(reply, edition.article));
  const replies = shown.map(({ time, text, article: id }) => {
    const other = id === undefined ? undefined : edition.article(id);
    const where = other ? `${other.title}: ${urls.absolute(other.path)}` : '';
    return { time, text: [text, where].filter(Boolean).join(' ') };
  });
  const paid = `<p><strong>${escapeHtml(words.label.advertorial)}.</strong> ${escapeHtml(words.advertorialNote)}</p>\n`;
  const text = [
    article.label === 'advertorial' ? paid : '',
    notes(site, words.corrections, article.corrections),
    leadFigure(site, article),
    html,
    notes(site, words.reply, replies),
    closing(site, article),
  ].join('');
  rendered.set(article, text);
  return text;
}
