import { Readability } from '@mozilla/readability';
import { slugOf } from '../../../lib/slug.ts';
import { escapeHtml } from '../../../lib/escape-html.ts';
import { plainText } from '../html/parse-html.ts';
import { namedAuthors } from '../article/named-author.ts';
import type { Note } from '../article/note.ts';
import { readTime, timesOf } from '../article/read-time.ts';
import type { SourceArticle } from '../article/source-article.ts';
import { isFurtherPage, nextPage } from './further-pages.ts';
import { jsonLdMetadata } from './json-ld.ts';
import { isDated, kindOfPage } from './kind-of-page.ts';
import { ledOn } from './led-on.ts';
import { keepLinkedParagraphs, withLinks } from './linked-paragraphs.ts';
import type { LocalFiles } from './local-pictures.ts';
import { localPictures } from './local-pictures.ts';
import { markedKind } from './marked-kind.ts';
import { dropMarginComments } from './margin-comments.ts';
import { addressOf, isAbsolute, isByNumber } from './page-address.ts';
import { savedFrom } from './saved-from.ts';
import type { SavedKind } from './saved-kind.ts';
import { tagMetadata } from './meta-tags.ts';
import { baseOf, pageDocument } from './page-document.ts';
import type { PageMetadata } from './page-metadata.ts';
import type { CutTitle } from './page-title.ts';
import { headingsOf, isOwnHeadline, titleOf } from './page-title.ts';
import { termsOf } from './terms-of.ts';
import { unlikelyPage } from './unlikely-page.ts';

/** Where a page came from and how to read it. */
export interface PageContext {
  /** Name for messages. */
  file: string;
  url?: string | undefined;
  zone: string;
  place?: PagePlace | undefined;
  cut?: CutTitle | undefined;
  /** Whether it is a further part of a story that was read; what lies at `/page/2/` is no list then. */
  isPart?: boolean;
}

/** Where a page lies in a mirror of its site. */
export interface PagePlace {
  address: string | undefined;
  /** The address of what lies where a link of the page leads, if that is in the mirror. */
  linkTo(href: string): string | undefined;
  files: LocalFiles;
}

/** Why a page that is no story is none, as a rule. */
const noStory: Partial<Record<SavedKind, Note['rule']>> = {
  list: 'page-list',
  form: 'page-form',
  missing: 'page-not-found',
  attachment: 'page-attachment',
};

/** A web page as an article, or why it is none; a draft where nothing says that it is a story. Metadata from JSON-LD first, text from Readability. */
export function readPage(html: string, context: PageContext): SourceArticle | Note {
  const { file, url, zone, place, cut, isPart = false } = context;
  const document = pageDocument(html);
  dropMarginComments(document);
  const data = jsonLdMetadata(html);
  const tags = tagMetadata(document);
  const headings = headingsOf(document);
  const saved = savedFrom(html);
  const address = addressOf([url, tags.url, data?.url, saved], place?.address);
  const hasArticle = data?.title !== undefined && data.published !== undefined;
  const isOwnArticle = data !== undefined && isOwnHeadline(data, headings, tags);
  const kind = kindOfPage(document, html, { address, hasArticle, isOwnArticle });
  const wrong = hasArticle || isDated(document) ? undefined : unlikelyPage(document);
  const isUnlisted = isPart && kind === 'list' && markedKind(document) !== 'list';
  const rule = isUnlisted ? undefined : noStory[kind];
  if (rule !== undefined) return { rule, values: { file, title: headings.title.slice(0, 60) } };
  const base = baseOf(document, [url, place?.address, tags.url, data?.url, saved].find(isAbsolute));
  const next = nextPage(document, base);
  const terms = termsOf(document, html, { data, tags, title: headings.first ?? headings.title });
  const pictures = place === undefined ? [] : localPictures(document, place.files, base);
  const readable = extract(document);
  const text = plainText(readable?.content ?? '');
  if (wrong !== undefined && text.length < wrong.below) {
    return { rule: wrong.rule, values: { file, title: headings.title.slice(0, 60) } };
  }
  const own = new Set(pictures.map(({ name }) => name));
  const linked = ledOn(readable?.content ?? '', place, own);
  const content = bodyOf(linked, text, data);
  if (content === '') return { rule: 'input-empty', values: { file } };
  const article: SourceArticle = {
    kind: 'article',
    from: address === undefined ? 'html' : new URL(address).host.replace(/^www\./, ''),
    id: address ?? `${file}#${slugOf(readable?.title ?? '')}`,
    file,
    title: titleOf(readable?.title ?? '', { data, tags, headings, cut }),
    body: { html: content, ...(base !== undefined && { baseUrl: base }) },
    draft: kind === 'unclear',
    ...terms,
    authors: authorsOf(data, tags, readable?.byline),
    aliases: [],
    notes: [],
  };
  if (pictures.length > 0) article.pictures = pictures;
  if (address !== undefined) addAddress(article, address);
  if (kind === 'unclear') article.notes.push({ rule: 'page-unclear', values: { file } });
  if (next !== undefined)
    article.notes.push({ rule: 'page-more', values: { title: article.title, url: next } });
  if (isFurtherPage(file, url ?? tags.url)) asPart(article);
  addTimes(article, data, tags, zone);
  addWords(article, data, tags, text);
  const image = data?.image ?? tags.image;
  const source = image === undefined ? undefined : (place?.linkTo(image) ?? image);
  if (source !== undefined && URL.canParse(source, base)) {
    const { href } = new URL(source, base);
    if (/^https?:/.test(href)) article.image = { url: href };
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

/** Pages that a number in the query tells apart would all have one path; only numbers at the root lead on. */
function addAddress(article: SourceArticle, address: string): void {
  const { pathname, search } = new URL(address);
  if (!isByNumber(address)) article.url = address;
  else if (pathname === '/') article.aliases.push(pathname + search);
  else article.notes.push({ rule: 'address-not-kept', values: { path: pathname + search } });
}

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
  return namedAuthors(
    names.map((name) => name.replace(/^\s*(oleh|by|penulis|reporter)\s*[:\s]\s*/i, '')),
  ).filter(({ name }) => name.length <= 80);
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
