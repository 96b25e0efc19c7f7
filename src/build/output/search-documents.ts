import type { Site } from '../../site/site.ts';
import { isPassedThrough, SMALL, variantsOf } from '../../pictures/variants.ts';
import type { LeadPicture } from '../../site/lead-picture.ts';
import { leadPictureOf } from '../../site/lead-picture.ts';
import type { SearchDocument } from '../../search/writer/search-document.ts';
import { digestOf } from '../../lib/digest.ts';
import { memoOn } from '../../lib/memo.ts';

/** What of a site its search index is made of. */
export type SearchedSite = Pick<Site, 'edition' | 'settings' | 'pictures'>;

/** An article or page as search sees it, but for its text. */
export type SearchEntry = {
  file: string;
  /** Digest of the file when the content was read. */
  digest: string;
  document: Omit<SearchDocument, 'body'>;
};

/** What a search knows of a topic or author: one object, however many articles have it. */
const named = memoOn(({ id, name }: { id: string; name: string }) => ({ id, name }));

/** Every published article and page. Digests tell apart all that an analysis is made of. */
export function searchEntries({ edition, settings, pictures }: SearchedSite): SearchEntry[] {
  const articles = edition.articles.map((article): SearchEntry => {
    const { file, path, title, standfirst, standfirstDerived, date, lang } = article;
    const dateline = article.dateline ?? '';
    const topics = article.topics.map(named);
    const authors = article.byline.map(({ author }) => named(author));
    const parts = [title, standfirst, standfirstDerived, dateline, topics, authors, lang];
    const digest = digestOf(article.digest, ...parts);
    const section = article.section.id;
    return {
      file,
      digest: article.digest,
      document: {
        url: path,
        title,
        standfirst,
        standfirstDerived,
        dateline,
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
  });
  const pages = edition.pages.map(
    ({ file, path, title, description, updated, date, digest }): SearchEntry => ({
      file,
      digest,
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
        digest: digestOf(digest, settings.language),
      },
    }),
  );
  return [...articles, ...pages];
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
