import { directionOf, ownDirection } from '../../lib/direction.ts';
import { escapeHtml } from '../../lib/escape-html.ts';
import { own } from '../../lib/own.ts';
import { isPhotoEssay } from '../../lib/photo-essay.ts';
import { formatTime } from '../../lib/time/format.ts';
import { withDateline } from '../../lib/with-dateline.ts';
import type { PictureView } from '../../markdown/render.ts';
import { renderMarkdown } from '../../markdown/render.ts';
import { typeset } from '../../markdown/typography/typeset.ts';
import type { ArticleFields } from '../../schema/entries.ts';
import { wordsIn } from '../../words/words-in.ts';
import type { DeskData } from '../config/desk-data.ts';
import { mediaPreview } from './media-preview.ts';
import { toldFirst } from './told-first.ts';

/** What of an article its page shows; a story that is not in order may lack all of it. */
export type ShownFields = Partial<ArticleFields>;

/** What the page of a story is made of beside its fields. */
export interface PageParts {
  readonly desk: Pick<DeskData, 'language' | 'zone' | 'sections' | 'authors' | 'address'>;
  readonly body: string;
  /** The picture of a name, as it stands in the text; undefined where there is none. */
  readonly picture: (name: string) => PictureView | undefined;
}

const tag = (name: string, attributes: string, content: string): string =>
  content === '' ? '' : `<${name}${attributes}>${content}</${name}>`;

const dirOf = (dir: string | undefined): string => (dir === undefined ? '' : ` dir="${dir}"`);

function leadOf(fields: ShownFields, { picture, body }: PageParts): string {
  const { image } = fields;
  const view = image && picture(image.src);
  if (image === undefined || view === undefined) return '';
  // An essay's picture that stands in its text stands there alone.
  if (isPhotoEssay(fields) && body.includes(`](${image.src}`)) return '';
  const { src, width, height } = view;
  const credit = tag('span', ' class="credit"', escapeHtml(image.credit ?? ''));
  const caption = [escapeHtml(image.caption ?? ''), credit].filter(Boolean).join(' ');
  const upright = height > width ? ' upright' : '';
  const picked = `<img src="${escapeHtml(src)}" width="${width}" height="${height}" alt="${escapeHtml(image.alt ?? '')}">`;
  return `<figure class="figure story__lead${upright}">${picked}${tag('figcaption', '', caption)}</figure>`;
}

function bylineOf(fields: ShownFields, { desk }: PageParts): string {
  const { pages } = wordsIn(desk.language);
  const names = new Map(desk.authors.map(({ id, name }) => [id, name]));
  const signed = (fields.authors ?? []).map(({ id, role }) => {
    const words = role === undefined ? '' : ` (${own(pages.roles, role) ?? role})`;
    return `<strong>${escapeHtml(names.get(id) ?? id)}</strong>${escapeHtml(words)}`;
  });
  const who = signed.length > 0 ? signed.join(', ') : `<strong>${pages.newsroom}</strong>`;
  const times = [
    fields.date && formatTime(fields.date, desk),
    fields.updated && `${pages.updated} ${formatTime(fields.updated.time, desk)}`,
  ].filter(Boolean);
  const stamps = times.map((time) => `<span>${escapeHtml(String(time))}</span>`).join(' ');
  return `<div class="rail"><div class="byline"><p>${pages.by} ${who}</p>${tag('p', ' class="byline__times"', stamps)}</div></div>`;
}

function correctionsOf(fields: ShownFields, { desk }: PageParts): string {
  const { pages } = wordsIn(desk.language);
  const items = (fields.corrections ?? []).map(
    ({ time, text }) =>
      `<li${dirOf(ownDirection(text))}>${escapeHtml(text)} <span class="soft">(${escapeHtml(formatTime(time, desk))})</span></li>`,
  );
  return items.length === 0
    ? ''
    : `<section class="notice" id="ralat"><h2>${pages.corrections}</h2><ul role="list">${items.join('')}</ul></section>`;
}

/** A story as its page shows it, without what the rest of the site adds; HTML that is safe to be shown. */
export function storyPage(fields: ShownFields, parts: PageParts): string {
  const { desk, body, picture } = parts;
  const { pages, markdown } = wordsIn(desk.language);
  const lang = fields.lang ?? desk.language;
  const dir = directionOf(lang);
  const section = desk.sections.find(({ id }) => id === fields.section)?.name ?? '';
  const label = fields.label === undefined ? '' : (own(pages.label, fields.label) ?? '');
  const isEssay = isPhotoEssay(fields);
  const { html } = renderMarkdown(body, {
    lang,
    words: markdown,
    picture,
    isEssay,
    media: (src) => mediaPreview(src, lang),
    link: (href) => ({
      href: URL.canParse(href, desk.address) ? new URL(href, desk.address).href : '#',
      external: /^https?:/i.test(href),
    }),
  });
  const set = (text: string): string => escapeHtml(typeset(text, lang));
  const kicker =
    tag('a', ' class="kicker"', escapeHtml(section)) +
    tag('span', ' class="label"', escapeHtml(label === section ? '' : label));
  const title = fields.title ?? '';
  const standfirst = fields.description ?? '';
  return [
    `<main class="page"><article class="story${isEssay ? ' essay' : ''}" lang="${escapeHtml(lang)}"${dirOf(dir)}>`,
    '<header class="story__head">',
    tag('p', ' class="story__kicker"', kicker),
    tag('h1', dirOf(ownDirection(title, dir)), set(title)),
    tag('p', ` class="standfirst"${dirOf(ownDirection(standfirst, dir))}`, set(standfirst)),
    '</header>',
    leadOf(fields, parts),
    bylineOf(fields, parts),
    `<div class="story__main">${toldFirst(fields, pages)}<div class="text">${withDateline(html, fields.dateline)}</div>`,
    `<div>${correctionsOf(fields, parts)}</div></div>`,
    '</article></main>',
  ].join('');
}
