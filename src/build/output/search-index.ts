import { readBody } from '../../content-files/read-body.ts';
import type { Site } from '../../layouts/context.ts';
import { plainText } from '../../markdown/plain-text.ts';
import type { SearchDocument } from '../../search/writer/search-document.ts';
import type { SearchOptions } from '../../search/writer/write-search.ts';
import { writeSearch } from '../../search/writer/write-search.ts';
import { digestOf } from '../page-keys/digest.ts';
import type { Settings } from '../settings.ts';
import { openAnalyses } from '../state/analyses.ts';
import type { OutputFolder } from './output-folder.ts';

/** Folder of the search index below the site's root. */
export const SEARCH_FOLDER = 'search-index';

/** What of a site its search index is made of. */
type SearchedSite = Pick<Site, 'edition' | 'settings'>;

/** A story or page as search sees it, but for its text. */
type Found = { file: string; document: Omit<SearchDocument, 'body'> };

/** Every published story and page. Digests tell apart all that an analysis is made of. */
function foundBySearch({ edition, settings }: SearchedSite): Found[] {
  const stories = edition.articles.map((article): Found => {
    const { file, path, title, standfirst, standfirstDerived, date, lang } = article;
    const dateline = article.dateline ?? '';
    const topics = article.topics.map(({ id, name }) => ({ id, name }));
    const authors = article.byline.map(({ author: { id, name } }) => ({ id, name }));
    const shown = [title, standfirst, standfirstDerived, dateline, topics, authors, lang];
    const digest = digestOf(article.digest, ...shown);
    const section = article.section.id;
    return {
      file,
      document: {
        url: path,
        title,
        standfirst,
        standfirstDerived,
        dateline,
        section,
        topics,
        authors,
        date,
        lang,
        kind: 'article',
        digest,
      },
    };
  });
  const pages = edition.pages.map(
    ({ file, path, title, description, updated, date, digest }): Found => ({
      file,
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
  return [...stories, ...pages];
}

function optionsOf({ settings, edition }: SearchedSite): SearchOptions {
  return {
    timeZone: settings.timeZone,
    topicAliases: edition.topics.map(({ name, aliases }) => ({ name, aliases })),
  };
}

const inFolder = (files: Map<string, Uint8Array>): Map<string, Uint8Array> =>
  new Map([...files].map(([path, bytes]) => [`${SEARCH_FOLDER}/${path}`, bytes]));

/** The index of the edition, as files below the site's root; each body is read when its turn comes. */
export function searchFiles(
  { contentRoot }: Pick<Settings, 'contentRoot'>,
  site: SearchedSite,
): Map<string, Uint8Array> {
  function* documents(): Iterable<SearchDocument> {
    for (const { file, document } of foundBySearch(site)) {
      yield { ...document, body: plainText(readBody(contentRoot, { file }).markdown) };
    }
  }
  return inFolder(writeSearch(documents(), optionsOf(site)));
}

/** The same, where texts that were analysed by the same code in an earlier build are not read. */
function searchFilesFromAnalyses(settings: Settings, site: Site, found: readonly Found[]) {
  const analyses = openAnalyses(settings);
  function* documents(): Iterable<SearchDocument> {
    for (const { file, document } of found) {
      const isKnown = analyses.has(`${document.url} ${document.digest}`);
      const { contentRoot } = settings;
      yield {
        ...document,
        body: isKnown ? '' : plainText(readBody(contentRoot, { file }).markdown),
      };
    }
  }
  const files = writeSearch(documents(), { ...optionsOf(site), analysisCache: analyses });
  analyses.save(found.map(({ document }) => `${document.url} ${document.digest}`));
  return inFolder(files);
}

/** Whether the index itself wrote a file; a host's compressed forms of it have keys of their own. */
const isIndexFile = (path: string): boolean =>
  path.startsWith(`${SEARCH_FOLDER}/`) && !/\.(?:br|gz)$/.test(path);

/** Adds the search index to the output; the one that is there, where nothing in it would change. */
export function addSearch(
  output: OutputFolder,
  settings: Settings,
  site: Site,
  { code, earlier, onWrite }: { code: string; earlier: Iterable<string>; onWrite: () => void },
): void {
  const found = foundBySearch(site);
  const key = digestOf(code, optionsOf(site), found);
  const index = [...earlier].filter(isIndexFile);
  if (index.length > 0 && index.every((path) => output.keep(path, key))) return;
  onWrite();
  for (const [path, bytes] of searchFilesFromAnalyses(settings, site, found)) {
    output.put(path, bytes, key);
  }
}
