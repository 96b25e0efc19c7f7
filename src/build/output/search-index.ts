import { readBody } from '../../content-files/read-body.ts';
import type { Site } from '../../site/site.ts';
import { plainText } from '../../markdown/plain-text.ts';
import type { SearchDocument } from '../../search/writer/search-document.ts';
import { SEGMENT_LIMIT } from '../../search/writer/split-segments.ts';
import type { SearchOptions } from '../../search/writer/write-search.ts';
import { digestOf } from '../../lib/digest.ts';
import type { Settings } from '../settings.ts';
import type { OutputFolder } from './output-folder.ts';
import type { SearchEntry, SearchedSite } from './search-documents.ts';
import { searchEntries } from './search-documents.ts';
import type { IndexOf } from './search-segments.ts';
import { folderOfSegment, segmentedIndex } from './search-segments.ts';
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

/**
 * The index of the edition, as files below the site's root; each body is read when its turn comes. It is
 * split above `limit` articles.
 */
export function searchFiles(
  { contentRoot }: Pick<Settings, 'contentRoot'>,
  site: SearchedSite,
  limit = SEGMENT_LIMIT,
): Map<string, Uint8Array> {
  function* documents(entries: readonly SearchEntry[]): Iterable<SearchDocument> {
    for (const { file, document } of entries) {
      yield { ...document, body: plainText(readBody(contentRoot, { file }).markdown) };
    }
  }
  const index = new Map<string, Uint8Array>();
  const add: IndexOf = ({ write }) => {
    const files = write();
    for (const [path, bytes] of files) index.set(`${searchIndexFolder}/${path}`, bytes);
    return files.keys();
  };
  segmentedIndex(searchEntries(site), { limit, options: optionsOf(site), documents }, add);
  return index;
}

/** Whether the index itself wrote a file; a host's compressed forms of it have keys of their own. */
const isIndexFile = (path: string): boolean =>
  path.startsWith(`${searchIndexFolder}/`) && !/\.(?:br|gz)$/.test(path);

/**
 * Adds the search index to the output, each of its segments as it is there where nothing in it would
 * change. It is split above `limit` articles. Says whether anything was written.
 */
export function addSearch(
  output: OutputFolder,
  site: Site,
  {
    code,
    earlier,
    texts,
    limit = SEGMENT_LIMIT,
  }: { code: string; earlier: Iterable<string>; texts: SearchTexts; limit?: number },
): boolean {
  const files = [...earlier]
    .filter(isIndexFile)
    .map((path) => path.slice(searchIndexFolder.length + 1));
  const inOutput = (path: string): string => `${searchIndexFolder}/${path}`;
  const options = optionsOf(site);
  let isWritten = false;
  const add: IndexOf = ({ folder, madeFrom, write }) => {
    const key = digestOf(code, ...madeFrom);
    const there = files.filter((path) => folderOfSegment(path) === folder);
    if (there.length > 0 && there.every((path) => output.keep(inOutput(path), key))) return there;
    isWritten = true;
    const written = write();
    // Without a key where a file changed after the content was read: the next build writes it anew.
    for (const [path, bytes] of written)
      output.put(inOutput(path), bytes, texts.areAsRead ? key : undefined);
    return written.keys();
  };
  const kept = (): Partial<SearchOptions> => ({
    analysisCache: texts.analyses,
    earlierText: (path) => (output.holds(inOutput(path)) ? output.read(inOutput(path)) : undefined),
  });
  const documents = (entries: readonly SearchEntry[]) => texts.documents(entries);
  segmentedIndex(texts.entries, { limit, options, kept, documents }, add);
  if (isWritten) texts.save();
  return isWritten;
}
