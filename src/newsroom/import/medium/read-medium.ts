import { basename } from 'node:path';
import { namedAuthors } from '../article/named-author.ts';
import { readTime } from '../article/read-time.ts';
import type { SourceArticle, SourceImage } from '../article/source-article.ts';
import type { HtmlElement } from '../html/html-node.ts';
import { elementsIn, findElement, textOf } from '../html/html-node.ts';
import { plainText } from '../html/parse-html.ts';
import { onText } from '../units/on-text.ts';
import type { SourceReader } from '../units/reader.ts';
import { privateUnit } from '../units/unit.ts';
import { hasHeadline, standfirstOf } from './has-headline.ts';
import { addressOf } from './story-address.ts';
import { storyBody } from './story-body.ts';
import type { StoryPage } from './story-page.ts';
import { storyPage } from './story-page.ts';

/**
 * Reads one page of Medium's export. Public is a story with a day of publication and a headline of its
 * own; a page of lists is on what the account did. An export does not say which stories were unlisted or for
 * members only, which is told once.
 */
export const readMedium: SourceReader = onText(function* (
  text,
  { path, name: file },
  { zone, source },
) {
  const page = storyPage(text);
  const first = source.files.find(({ kind }) => kind === 'medium');
  if (first?.path === path) yield { note: { rule: 'medium-untold' } };
  const { body } = page;
  if (body === undefined) yield { left: privateUnit('activity') };
  else if (isEmpty(body)) yield { left: privateUnit('empty') };
  else yield { article: articleOf(page, body, { path, file, zone }) };
});

const isEmpty = (body: HtmlElement): boolean =>
  textOf(body).trim() === '' &&
  findElement(body, ({ tag }) => /^(?:img|iframe|video|audio)$/.test(tag)) === undefined;

function articleOf(
  page: StoryPage,
  body: HtmlElement,
  { path, file, zone }: { path: string; file: string; zone: string },
): SourceArticle {
  const { title, subtitle, author, tags, published } = page;
  const isPublished = published !== '' && !/^draft/i.test(basename(path));
  const isReply = !hasHeadline(title, body);
  const { id, slug, url, canonical } = addressOf(path, page);
  const draft = !isPublished || isReply;
  const image = featuredIn(body);
  const html = storyBody(body, page);
  const standfirst = standfirstOf(subtitle, plainText(html));
  const article: SourceArticle = {
    kind: 'article',
    from: 'medium.com',
    id,
    file,
    title,
    body: { html },
    draft,
    // Tags are one list: those that are no section become topics when the article is written.
    sections: tags.map((name) => ({ slug: name.toLowerCase(), name })),
    topics: [],
    authors: namedAuthors([author]),
    aliases: [],
    notes: isPublished && isReply ? [{ rule: 'maybe-reply' }] : [],
  };
  const date = readTime(published, zone);
  if (date !== undefined) article.date = date;
  if (slug !== undefined) article.slug = slug;
  if (url !== undefined && !draft) article.url = url;
  if (canonical !== undefined) article.canonical = canonical;
  if (standfirst !== undefined && standfirst !== title) article.standfirst = standfirst;
  if (image !== undefined) article.image = image;
  return article;
}

/** The picture that stands for a story in lists. */
function featuredIn(body: HtmlElement): SourceImage | undefined {
  const isFeatured = ({ tag, attributes }: HtmlElement) =>
    tag === 'img' && attributes['data-is-featured'] === 'true';
  for (const figure of elementsIn(body)) {
    const picture = figure.tag === 'figure' ? findElement(figure, isFeatured) : undefined;
    if (picture === undefined) continue;
    const caption = findElement(figure, ({ tag }) => tag === 'figcaption');
    const { src = '', alt = '' } = picture.attributes;
    return { url: src, alt, ...(caption && { caption: textOf(caption) }) };
  }
  return undefined;
}
