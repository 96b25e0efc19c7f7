import { Readability } from '@mozilla/readability';
import { slugOf } from '../../../lib/slug.ts';
import { escapeHtml } from '../../../lib/escape-html.ts';
import { plainText } from '../html/parse-html.ts';
import { isNewsroom } from '../article/is-newsroom.ts';
import type { Note } from '../article/note.ts';
import { readTime, timesOf } from '../article/read-time.ts';
import type { SourceArticle } from '../article/source-article.ts';
import { isFurtherPage, nextPage } from './further-pages.ts';
import { jsonLdMetadata } from './json-ld.ts';
import { kindOfPage } from './kind-of-page.ts';
import { keepLinkedParagraphs, withLinks } from './linked-paragraphs.ts';
import { dropMarginComments } from './margin-comments.ts';
import { plainAddress } from './plain-address.ts';
import { savedFrom } from './saved-from.ts';
import { tagMetadata } from './meta-tags.ts';
import { baseOf, pageDocument } from './page-document.ts';
import type { PageMetadata } from './page-metadata.ts';
import { unlikelyPage } from './unlikely-page.ts';

/** Where a page came from and how to read it. */
export interface PageContext {
  /** Name for messages. */
  file: string;
  url?: string | undefined;
  zone: string;
}

/** A web page as an article, or why it is none; a draft where nothing says that it is a story. Metadata from JSON-LD first, text from Readability. */
export function readPage(html: string, { file, url, zone }: PageContext): SourceArticle | Note {
  const document = pageDocument(html);
  dropMarginComments(document);
  const data = jsonLdMetadata(html);
  const tags = tagMetadata(document);
  const wrong = unlikelyPage(document);
  const stated = [url, tags.url, data?.url, savedFrom(html)].find(isAbsolute);
  const address = stated && plainAddress(stated);
  const hasArticle = data?.title !== undefined && data.published !== undefined;
  const kind = kindOfPage(document, html, { address, hasArticle });
  if (kind === 'list') return { rule: 'page-list', values: { file } };
  const base = baseOf(document, stated);
  const next = nextPage(document, base);
  const readable = extract(document);
  const text = plainText(readable?.content ?? '');
  if (wrong !== undefined && text.length < 1500) {
    const title = (document.querySelector('title')?.textContent ?? '').trim().slice(0, 60);
    return { rule: wrong, values: { file, title } };
  }
  const content = bodyOf(readable?.content ?? '', text, data);
  if (content === '') return { rule: 'input-empty', values: { file } };
  const article: SourceArticle = {
    kind: 'article',
    from: address === undefined ? 'html' : new URL(address).host.replace(/^www\./, ''),
    id: address ?? `${file}#${slugOf(readable?.title ?? '')}`,
    file,
    title: titleOf(readable?.title ?? data?.title ?? tags.title ?? '', tags),
    body: { html: content, ...(base !== undefined && { baseUrl: base }) },
    draft: kind === 'unclear',
    sections: sectionsOf(data?.section ?? tags.section),
    topics: data?.topics.length ? data.topics : tags.topics,
    authors: authorsOf(data, tags, readable?.byline),
    aliases: [],
    notes: [],
  };
  if (address !== undefined) article.url = address;
  if (kind === 'unclear') article.notes.push({ rule: 'page-unclear', values: { file } });
  if (next !== undefined)
    article.notes.push({ rule: 'page-more', values: { title: article.title, url: next } });
  if (isFurtherPage(file, url ?? tags.url)) asPart(article);
  addTimes(article, data, tags, zone);
  addWords(article, data, tags, text);
  const image = data?.image ?? tags.image;
  if (image !== undefined && URL.canParse(image, base)) {
    const source = new URL(image, base).href;
    if (/^https?:/.test(source)) article.image = { url: source };
  }
  const lang = readable?.lang ?? tags.lang ?? data?.lang;
  if (lang) article.lang = lang;
  return article;
}

/** Makes an article a further page of a story, which is no story: a draft of its own, to be put below the first. */
export function asPart(article: SourceArticle): void {
  const { file, title } = article;
  article.draft = true;
  article.id = file;
  delete article.url;
  article.notes.push({ rule: 'page-part', values: { file, title } });
}

const isAbsolute = (address: string | undefined): address is string =>
  address !== undefined && /^https?:\/\//.test(address) && URL.canParse(address);

function extract(document: Document) {
  keepLinkedParagraphs(document);
  try {
    const read = new Readability(document, { charThreshold: 250 }).parse();
    return read && { ...read, content: withLinks(read.content ?? '') };
  } catch {
    return null;
  }
}

/** Readability's text; the page's own data where that found nothing or far less. */
function bodyOf(content: string, text: string, data: PageMetadata | undefined): string {
  const own = data?.body ?? '';
  if (text.length >= own.length / 3 && text !== '') return content;
  if (own === '') return content;
  if (/<p[\s>]/i.test(own)) return own;
  return own
    .split(/\n\s*\n|\r\n|\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p>${escapeHtml(plainText(part))}</p>`)
    .join('');
}

/** Letters of a title that may be a headline with the name of its site. */
const LONGEST_TITLE = 1000;

/** The page's own word for its headline; the browser's title loses the name of the site behind it. */
function titleOf(title: string, tags: PageMetadata): string {
  const text = plainText(title);
  if (tags.siteName === undefined || text === plainText(tags.title ?? '')) return text;
  if (text.length > LONGEST_TITLE) return text;
  const end = text.search(/\s+[|–—:-]\s+[^|–—]*$/);
  const tail = end === -1 ? '' : text.slice(end).replace(/^\s+[|–—:-]\s+/, '');
  return tail.toLowerCase() === tags.siteName.toLowerCase() ? text.slice(0, end) : text;
}

function sectionsOf(name: string | undefined): SourceArticle['sections'] {
  return name === undefined ? [] : [{ slug: name.toLowerCase(), name }];
}

function authorsOf(
  data: PageMetadata | undefined,
  tags: PageMetadata,
  byline: string | null | undefined,
): SourceArticle['authors'] {
  const names = data?.authors.length
    ? data.authors
    : tags.authors.length
      ? tags.authors
      : [byline ?? ''];
  return names
    .map((name) =>
      name
        .replace(/^\s*(oleh|by|penulis|reporter)\s*[:\s]\s*/i, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(
      (name) => name !== '' && name.length <= 80 && !/^https?:|@/.test(name) && !isNewsroom(name),
    )
    .map((name) => ({ name }));
}

function addTimes(
  article: SourceArticle,
  data: PageMetadata | undefined,
  tags: PageMetadata,
  zone: string,
): void {
  const date = readTime(data?.published, zone) ?? readTime(tags.published, zone);
  const updated = readTime(data?.updated, zone) ?? readTime(tags.updated, zone);
  Object.assign(article, timesOf(date, updated));
}

/** The standfirst, unless it is only the beginning of the text. */
function addWords(
  article: SourceArticle,
  data: PageMetadata | undefined,
  tags: PageMetadata,
  text: string,
): void {
  const standfirst = plainText(data?.standfirst ?? tags.standfirst ?? '');
  if (standfirst === '' || standfirst.length > 400 || /(\.\.\.|…)$/.test(standfirst)) return;
  if (!text.includes(standfirst.slice(0, 80))) article.standfirst = standfirst;
}
