import type { ShownData } from '../../charts/data-table.ts';
import { chartWords } from '../../charts/chart-html.ts';
import type { Article } from '../../edition/edition.ts';
import { own } from '../../lib/own.ts';
import type { PageEntry } from '../../schema/entries.ts';
import { wordsIn } from '../../words/words-in.ts';
import type { Site } from '../../site/site.ts';
import { isPassedThrough, SMALL, variantsOf } from '../../pictures/variants.ts';
import type { LeadPicture } from '../../site/lead-picture.ts';
import { leadPictureOf } from '../../site/lead-picture.ts';
import type { SearchDocument } from '../../search/writer/search-document.ts';
import { digestOf } from '../../lib/digest.ts';
import { memoOn, once } from '../../lib/memo.ts';

/** What of a site its search index is made of. */
export type SearchedSite = Pick<Site, 'edition' | 'settings' | 'pictures' | 'tables'>;

/** An article or page as search sees it, but for its text. */
export type SearchEntry = {
  file: string;
  /** Digest of the file when the content was read. */
  digest: string;
  /** The files of entries of live coverage. */
  parts?: readonly string[] | undefined;
  document: Omit<SearchDocument, 'body'>;
  /** The words of the tables that its text shows; absent where it shows none. */
  tableWords?: () => string;
};

/** What a search knows of a topic or author: one object, however many articles have it. */
const named = memoOn(({ id, name }: { id: string; name: string }) => ({ id, name }));

/** What an article says beside its text: its key points, and of a fact check claim and verdict. */
function notesOf(
  { claim, points, label }: Article,
  words: Readonly<Record<string, string>>,
): string | undefined {
  if (!claim && points.length === 0) return undefined;
  const verdict = claim && label === claim.verdict ? own(words, label) : undefined;
  return [...points, claim?.text, claim?.by, ...(claim?.seen ?? []), verdict]
    .filter((one) => one !== undefined)
    .join('\n');
}

/** What an article says beside its text that goes into its analysis. */
type Fields = Pick<
  SearchDocument,
  | 'title'
  | 'standfirst'
  | 'standfirstDerived'
  | 'dateline'
  | 'topics'
  | 'authors'
  | 'lang'
  | 'notes'
>;

/** The digest of an article's document: of all that its analysis is made of. `file` is that of its file. */
export function articleDigest(file: string, fields: Fields, tables?: readonly string[]): string {
  const { title, standfirst, standfirstDerived, dateline, topics, authors, lang, notes } = fields;
  const parts = [title, standfirst, standfirstDerived, dateline, topics, authors, lang, notes];
  return digestOf(file, ...parts, ...(tables ? [tables] : []));
}

/** An article as search sees it. */
function entryOfArticle(
  { settings, pictures, tables }: SearchedSite,
  article: Article,
): SearchEntry {
  const { label } = wordsIn(settings.language).pages;
  const { file, path, title, standfirst, standfirstDerived, date, lang } = article;
  const dateline = article.dateline ?? '';
  const topics = article.topics.map(named);
  const authors = article.byline.map(({ author }) => named(author));
  const notes = notesOf(article, label);
  const shown = shownTables(article, tables);
  const fields = { title, standfirst, standfirstDerived, dateline, topics, authors, lang, notes };
  const digest = articleDigest(article.digest, fields, shown?.digests);
  const section = article.section.id;
  return {
    file,
    digest: article.digest,
    parts: article.parts,
    ...(shown && { tableWords: shown.words }),
    document: {
      url: path,
      title,
      standfirst,
      standfirstDerived,
      dateline,
      notes,
      section,
      parentSection: article.section.parent,
      topics,
      authors,
      date,
      lang,
      kind: 'article',
      label: article.label,
      picture: smallPicture(leadPictureOf(article, pictures)),
      digest,
    },
  };
}

/** A page as search sees it. */
function entryOfPage({ settings, tables }: SearchedSite, page: PageEntry): SearchEntry {
  const { file, path, title, description, updated, date, digest } = page;
  const shown = shownTables(page, tables);
  return {
    file,
    digest,
    ...(shown && { tableWords: shown.words }),
    document: {
      url: path,
      title,
      standfirst: description ?? '',
      standfirstDerived: description === undefined,
      dateline: '',
      section: '',
      topics: [],
      authors: [],
      date: updated ?? date ?? '1970-01-01T00:00:00.000Z',
      lang: settings.language,
      kind: 'page',
      digest: digestOf(digest, settings.language, ...(shown ? [shown.digests] : [])),
    },
  };
}

const pagesOf = ({ pages, introductions }: SearchedSite['edition']): PageEntry[] => [
  ...pages,
  ...introductions,
];

/** Every published article and page. Digests tell apart all that an analysis is made of. */
export const searchEntries = (site: SearchedSite): SearchEntry[] => [
  ...site.edition.articles.map((article) => entryOfArticle(site, article)),
  ...pagesOf(site.edition).map((page) => entryOfPage(site, page)),
];

const pageBook = memoOn(
  (edition: SearchedSite['edition']) => new Map(pagesOf(edition).map((page) => [page.path, page])),
);

/** The article or page at a path; `undefined` where none is published. */
export function searchEntryAt(site: SearchedSite, path: string): SearchEntry | undefined {
  const article = site.edition.at(path);
  if (article) return entryOfArticle(site, article);
  const page = pageBook(site.edition).get(path);
  return page && entryOfPage(site, page);
}

/** So many files are looked for one by one: an edit asks for hardly any. */
const FEW = 30;

/** Finds the article or page in a file. */
export function entryFinder(site: SearchedSite): (file: string) => SearchEntry | undefined {
  let asked = 0;
  const byFile = once(() => new Map(searchEntries(site).map((entry) => [entry.file, entry])));
  return (file) => {
    if (asked++ >= FEW) return byFile().get(file);
    const article = site.edition.articles.find((one) => one.file === file);
    if (article) return entryOfArticle(site, article);
    const page = pagesOf(site.edition).find((one) => one.file === file);
    return page && entryOfPage(site, page);
  };
}

/** What a search asks of the texts of a site, but for the texts. */
export type SearchedTexts = {
  /** All of them. */
  all(): readonly SearchEntry[];
  /** The one at a path, and the one in a file; `undefined` where none is published. */
  at(path: string): SearchEntry | undefined;
  inFile(file: string): SearchEntry | undefined;
};

/** The texts of a site. */
export const searchedTexts = (site: SearchedSite): SearchedTexts => ({
  all: once(() => searchEntries(site)),
  at: (path) => searchEntryAt(site, path),
  inFile: entryFinder(site),
});

/** The tables that a text shows: their digests, and their words. */
function shownTables(
  { charts }: { readonly charts?: readonly ShownData[] },
  tables: SearchedSite['tables'],
): { digests: string[]; words: () => string } | undefined {
  const shown = (charts ?? []).flatMap(({ file }) => tables.get(file) ?? []);
  if (shown.length === 0) return undefined;
  return {
    digests: shown.map(({ digest }) => digest),
    words: () => shown.map(({ table }) => chartWords(table)).join('\n'),
  };
}

/**
 * The smaller usual file of a photograph, as an index names it, and its point where one is given;
 * drawings and animations say nothing so small.
 */
function smallPicture(lead: LeadPicture | undefined): string | undefined {
  if (!lead || isPassedThrough(lead.picture)) return undefined;
  const variants = variantsOf(lead.picture);
  const usual = variants.find(({ width }) => width !== SMALL) ?? variants[0]!;
  const name = usual.path.split('/').pop()!;
  return [name.replace(/(?:-400)?\.webp$/, ''), lead.image.focus].filter(Boolean).join(' ');
}
