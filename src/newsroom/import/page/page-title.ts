import { plainText } from '../html/parse-html.ts';
import type { PageDocument } from './page-document.ts';
import type { PageMetadata } from './page-metadata.ts';

/** Letters of a title that may be a headline with the name of its site. */
const LONGEST_TITLE = 1000;

/** Cuts what is not the headline off a title, by what the other pages of the site have. */
export type CutTitle = (title: string, section?: string) => string;

/** The page's own word for its headline; `found` is what Readability takes for it. */
export function titleOf(found: string, { data, tags, headings, cut }: TitleSources): string {
  const section = data?.section ?? tags.section;
  const stated = data?.title ?? tags.title;
  // What is no piece of them stands in a tag that only Readability knows.
  const isGuess = headings.title.includes(found) || headings.first === found;
  if (stated === undefined && cut !== undefined && isGuess) {
    const title = cut(headings.title, section);
    const { first } = headings;
    if (first !== undefined && (title === '' || isWithin(first, title))) return first;
    return title || plainText(found);
  }
  const text = withoutName(plainText(found || (stated ?? '')), tags);
  return (text.length <= LONGEST_TITLE && cut?.(text, section)) || text;
}

/** Where a headline is said. */
export interface TitleSources {
  data: PageMetadata | undefined;
  tags: PageMetadata;
  headings: PageHeadings;
  /** Known where there are enough pages. */
  cut: CutTitle | undefined;
}

/** The browser's title and the first heading of a page, taken before its text is looked for. */
export interface PageHeadings {
  title: string;
  first?: string;
}

/** The headings of a page; a page with several of the first level has none that is its own. */
export function headingsOf(document: PageDocument): PageHeadings {
  const title = plainText(document.querySelector('title')?.textContent ?? '');
  const heads = [...document.querySelectorAll('h1')];
  const first = heads.length === 1 ? plainText(heads[0]!.textContent ?? '') : '';
  return { title: title.slice(0, LONGEST_TITLE), ...(first !== '' && { first }) };
}

/** Whether a heading is most of a title: what is left is a section. */
const isWithin = (heading: string, title: string): boolean =>
  heading.length * 2 >= title.length && title.toLowerCase().includes(heading.toLowerCase());

/** The browser's title loses the name of the site behind it. */
function withoutName(text: string, tags: PageMetadata): string {
  if (tags.siteName === undefined || text === plainText(tags.title ?? '')) return text;
  if (text.length > LONGEST_TITLE) return text;
  const end = text.search(/\s+[|–—:-]\s+[^|–—]*$/);
  const tail = end === -1 ? '' : text.slice(end).replace(/^\s+[|–—:-]\s+/, '');
  return tail.toLowerCase() === tags.siteName.toLowerCase() ? text.slice(0, end) : text;
}

/** Whether the data of a page tell of the story that its readers see, not of one that it leads to. */
export function isOwnHeadline(
  { title, published }: PageMetadata,
  headings: PageHeadings,
  tags: PageMetadata,
): boolean {
  if (title === undefined || published === undefined) return false;
  const plain = title.toLowerCase();
  return [headings.first, headings.title, tags.title].some((one) =>
    one?.toLowerCase().startsWith(plain),
  );
}
