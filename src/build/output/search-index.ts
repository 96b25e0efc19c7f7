import { readBody } from '../../content-files/read-body.ts';
import type { Site } from '../../site/site.ts';
import { plainText } from '../../markdown/plain-text.ts';
import type { SearchDocument } from '../../search/writer/search-document.ts';
import type { IndexFile, SearchOptions } from '../../search/writer/write-search.ts';
import { updateSearch, writeSearch } from '../../search/writer/write-search.ts';
import { digestOf } from '../../lib/digest.ts';
import type { Settings } from '../settings.ts';
import type { OutputRecord } from './file-record.ts';
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
  const files = writeSearch(documents(), optionsOf(site));
  return new Map([...files].map(([path, bytes]) => [inIndex(path), bytes]));
}

/** Whether the index itself wrote a file; a host's compressed forms of it have keys of their own. */
const isIndexFile = (path: string): boolean =>
  path.startsWith(`${searchIndexFolder}/`) && !/\.(?:br|gz)$/.test(path);

const inIndex = (path: string): string => `${searchIndexFolder}/${path}`;
const manifest = inIndex('manifest.json');

/** What the last build recorded of its files, by path. */
type Records = ReadonlyMap<string, OutputRecord>;

/** The files of an earlier index that are there as they were written, by what they were made of and by path. */
function earlierIndex(output: OutputFolder, records: Records, code: string) {
  const made = new Map<string, string>();
  for (const [path, { key }] of records) if (key && isIndexFile(path)) made.set(key, path);
  const at = (path: string | undefined): IndexFile | undefined => {
    const record = path === undefined ? undefined : output.recordOf(path);
    return record && { ...record, bytes: () => output.read(path!) };
  };
  return {
    madeOf: (source: string) => at(made.get(digestOf(code, source))),
    at: (path: string) => at(inIndex(path)),
  };
}

/** Keeps the whole index as it is, where nothing in it would change. */
function keepIndex(output: OutputFolder, records: Records, key: string): boolean {
  const paths = [...records.keys()].filter(isIndexFile);
  if (!output.holds(manifest, key) || !paths.every((path) => output.holds(path))) return false;
  for (const path of paths) output.keep(path);
  return true;
}

/**
 * Adds the search index to the output; of the one that is there, what stays the same. Says whether any
 * of it was written. `records` are of what the last build wrote.
 */
export function addSearch(
  output: OutputFolder,
  site: Site,
  { code, records, texts }: { code: string; records: Records; texts: SearchTexts },
): boolean {
  const key = digestOf(code, optionsOf(site), texts.entries);
  if (keepIndex(output, records, key)) return false;
  const memory = { ...texts.memory(), ...earlierIndex(output, records, code) };
  const files = updateSearch((isKnown) => texts.documents(isKnown), optionsOf(site), memory);
  texts.save();
  for (const { path, bytes, source } of files) {
    const made = source && digestOf(code, source);
    const file = inIndex(path);
    // Their names tell their content; that of the manifest does not.
    if (file !== manifest && output.keep(file, made)) continue;
    // Without a key where a text changed after the content was read: the next build writes it anew.
    output.put(file, bytes(), file === manifest && texts.areAsRead ? key : made);
  }
  return true;
}
