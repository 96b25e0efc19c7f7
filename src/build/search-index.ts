import { plainText } from '../markdown/plain-text.ts';
import { readBody } from '../content-files/read-body.ts';
import type { Site } from '../layouts/context.ts';
import type { SearchDocument } from '../search/writer/search-document.ts';
import { writeSearch } from '../search/writer/write-search.ts';
import type { OutputFolder } from './output-folder.ts';
import type { Settings } from './settings.ts';

/** Folder of the search index below the site's root. */
export const SEARCH_FOLDER = 'search-index';

/** What of a site its search index is made of. */
type Published = Pick<Site, 'edition' | 'settings'>;

/** Every published story and page as search sees it; each body is read when its turn comes. */
function* documentsOf(site: Published, contentRoot: string): Iterable<SearchDocument> {
  const { edition, settings } = site;
  for (const article of edition.articles) {
    yield {
      url: article.path,
      title: article.title,
      standfirst: article.standfirst,
      body: plainText(readBody(contentRoot, article).markdown),
      section: article.section.id,
      topics: article.topics.map(({ id, name }) => ({ id, name })),
      authors: article.byline.map(({ author }) => ({ id: author.id, name: author.name })),
      date: article.date,
      lang: article.lang,
      kind: 'article',
      digest: article.digest,
    };
  }
  for (const page of edition.pages) {
    yield {
      url: page.path,
      title: page.title,
      standfirst: page.description ?? '',
      body: plainText(readBody(contentRoot, page).markdown),
      section: '',
      topics: [],
      authors: [],
      date: page.updated ?? page.date ?? '1970-01-01T00:00:00.000Z',
      lang: settings.language,
      kind: 'page',
      digest: page.digest,
    };
  }
}

/** The index of the edition, as files below the site's root. */
export function searchFiles(
  { contentRoot }: Pick<Settings, 'contentRoot'>,
  site: Published,
): Map<string, Uint8Array> {
  const { language, timeZone, sections } = site.settings;
  const files = writeSearch(documentsOf(site, contentRoot), {
    language,
    timeZone,
    sections: sections.map(({ id, name }) => ({ id, name })),
    topicAliases: site.edition.topics.map(({ name, aliases }) => ({ name, aliases })),
  });
  return new Map([...files].map(([path, bytes]) => [`${SEARCH_FOLDER}/${path}`, bytes]));
}

/** Writes the search index into the output. */
export function addSearch(output: OutputFolder, settings: Settings, site: Site): void {
  for (const [path, bytes] of searchFiles(settings, site)) output.put(path, bytes);
}
