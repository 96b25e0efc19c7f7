import { readBody } from '../../content-files/read-body.ts';
import type { Site } from '../../site/site.ts';
import { plainText } from '../../markdown/plain-text.ts';
import type { SearchDocument } from '../../search/writer/search-document.ts';
import type { SearchOptions } from '../../search/writer/write-search.ts';
import { writeSearch } from '../../search/writer/write-search.ts';
import { digestOf } from '../../lib/digest.ts';
import type { Settings } from '../settings.ts';
import type { OutputFolder } from './output-folder.ts';
import type { SearchedSite } from './search-documents.ts';
import { searchEntries } from './search-documents.ts';
import type { SearchTexts } from './search-texts.ts';
import { searchIndexFolder } from '../../site/addresses.ts';
import { searchChoices } from '../../views/search-choices.ts';

function optionsOf({ settings, edition }: SearchedSite): SearchOptions {
  const { sections, topics, authors } = searchChoices(edition);
  const ids = (things: { id: string }[]): string[] => things.map(({ id }) => id);
  return {
    timeZone: settings.timeZone,
    topicAliases: edition.topics.map(({ name, aliases }) => ({ name, aliases })),
    menu: edition.menu.top.map(({ name }) => name),
    choices: { sections: ids(sections), topics: ids(topics), authors: ids(authors) },
  };
}

const inFolder = (files: Map<string, Uint8Array>): Map<string, Uint8Array> =>
  new Map([...files].map(([path, bytes]) => [`${searchIndexFolder}/${path}`, bytes]));

/** The index of the edition, as files below the site's root; each body is read when its turn comes. */
export function searchFiles(
  { contentRoot }: Pick<Settings, 'contentRoot'>,
  site: SearchedSite,
): Map<string, Uint8Array> {
  function* documents(): Iterable<SearchDocument> {
    for (const { file, document } of searchEntries(site)) {
      yield { ...document, body: plainText(readBody(contentRoot, { file }).markdown) };
    }
  }
  return inFolder(writeSearch(documents(), optionsOf(site)));
}

/** Whether the index itself wrote a file; a host's compressed forms of it have keys of their own. */
const isIndexFile = (path: string): boolean =>
  path.startsWith(`${searchIndexFolder}/`) && !/\.(?:br|gz)$/.test(path);

/**
 * Adds the search index to the output; the one that is there, where nothing in it would change. Says
 * whether it was written.
 */
export function addSearch(
  output: OutputFolder,
  site: Site,
  { code, earlier, texts }: { code: string; earlier: Iterable<string>; texts: SearchTexts },
): boolean {
  const key = digestOf(code, optionsOf(site), texts.entries);
  const index = [...earlier].filter(isIndexFile);
  if (index.length > 0 && index.every((path) => output.keep(path, key))) return false;
  const options: SearchOptions = {
    ...optionsOf(site),
    analysisCache: texts.analyses,
    earlierText: (path) => {
      const file = `${searchIndexFolder}/${path}`;
      return output.holds(file) ? output.read(file) : undefined;
    },
  };
  const files = inFolder(writeSearch(texts.documents(), options));
  texts.save();
  // Without a key where a file changed after the content was read: the next build writes it anew.
  for (const [path, bytes] of files) output.put(path, bytes, texts.areAsRead ? key : undefined);
  return true;
}
