import { readBody } from '../../content-files/read-body.ts';
import type { Site } from '../../site/site.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { SEGMENT_LIMIT } from '../../search/writer/split-segments.ts';
import type {
  ArticleAt,
  Documents,
  IndexFile,
  IndexMemory,
  SearchOptions,
} from '../../search/writer/write-search.ts';
import { patchIndex } from '../../search/writer/write-search.ts';
import { isManifest } from '../../search/writer/write-segment.ts';
import { digestOf } from '../../lib/digest.ts';
import { once } from '../../lib/memo.ts';
import type { Settings } from '../settings.ts';
import type { OutputRecord } from './file-record.ts';
import type { OutputFolder } from './output-folder.ts';
import type { SearchEntry, SearchedSite } from './search-documents.ts';
import { searchEntries } from './search-documents.ts';
import type { IndexOf } from './search-segments.ts';
import { folderOfSegment, segmentedIndex } from './search-segments.ts';
import type { SearchTexts } from './search-texts.ts';
import { searchIndexFolder } from '../../site/addresses.ts';
import { searchChoices } from '../../views/search-choices.ts';
import { withTables } from './with-tables.ts';

/** What an index is made by besides its texts. */
export function searchOptions({ settings, edition }: SearchedSite): SearchOptions {
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
  const documents = (entries: readonly SearchEntry[]): Documents =>
    function* () {
      for (const { document, tableWords, ...files } of entries) {
        const text = plainText(readBody(contentRoot, files).markdown);
        yield { ...document, body: withTables(text, tableWords) };
      }
    };
  const index = new Map<string, Uint8Array>();
  const add: IndexOf = ({ update }) => {
    const files = update({ analyses: new Map() });
    for (const { path, bytes } of files) index.set(inIndex(path), bytes());
    return files.map(({ path }) => path);
  };
  segmentedIndex(searchEntries(site), { limit, options: searchOptions(site), documents }, add);
  return index;
}

/** Whether the index itself wrote a file; a host's compressed forms of it have keys of their own. */
const isIndexFile = (path: string): boolean =>
  path.startsWith(`${searchIndexFolder}/`) && !/\.(?:br|gz)$/.test(path);

const inIndex = (path: string): string => `${searchIndexFolder}/${path}`;

/** What the last build recorded of its files, by path. */
type Records = ReadonlyMap<string, OutputRecord>;

/** The key of an index file: what it was made of and, since others are named by it, its digest. */
const fileKey = (code: string, source: string, digest: string): string =>
  `${digestOf(code, source)}.${digest}`;

/** The files of an earlier index that are there as they were written, by what they were made of and by path. */
function earlierIndex(output: OutputFolder, records: Records, code: string) {
  const made = new Map<string, string>();
  for (const [path, { key, digest }] of records)
    if (isIndexFile(path) && key.endsWith(`.${digest}`))
      made.set(key.slice(0, -digest.length), path);
  const at = (path: string | undefined): IndexFile | undefined => {
    const record = path === undefined ? undefined : output.recordOf(path);
    return record && { ...record, bytes: () => output.read(path!) };
  };
  return {
    madeOf: (source: string) => at(made.get(fileKey(code, source, ''))),
    at: (path: string) => at(inIndex(path)),
  };
}

/** Keeps an index whose files have these paths as it is, where nothing in it would change. */
function keepIndex(output: OutputFolder, paths: readonly string[], key: string): boolean {
  const manifest = paths.find(isManifest);
  const isSame = manifest !== undefined && output.holds(inIndex(manifest), key);
  if (!isSame || !paths.every((path) => output.holds(inIndex(path)))) return false;
  for (const path of paths) output.keep(inIndex(path));
  return true;
}

/** What of an index is added to the output: texts, and what is known of the index that is there. */
type Addition = {
  code: string;
  /** What the last build wrote. */
  records: Records;
  texts: SearchTexts;
  /** Above so many articles it is split. */
  limit?: number;
  /** Paths whose texts may be others, where nothing else is. */
  edited?: readonly string[] | undefined;
  /** Takes files of bodies that are made later, each by its path and the keys of its texts. */
  later?: IndexMemory['later'];
};

/**
 * Puts edited texts into the files of the index that they touch. Says whether that was done: else the index
 * that is there is not whole, or more than these files has to be another.
 */
export function patchSearch(
  output: OutputFolder,
  options: SearchOptions,
  { code, records, texts, edited = [] }: Addition,
): boolean {
  const entryAt = (path: string): SearchEntry[] => {
    const entry = texts.entryAt(path);
    return entry ? [entry] : [];
  };
  const earlier = once(() => earlierIndex(output, records, code));
  const memory: IndexMemory = {
    ...texts.memory(''),
    madeOf: (source) => earlier().madeOf(source),
    at: (path) => {
      const record = output.recordOf(inIndex(path));
      return record && { ...record, bytes: () => output.read(inIndex(path)) };
    },
  };
  const entries = edited.flatMap(entryAt);
  const documents = texts.documents((key) => texts.analyses.has(key), entries);
  const articleAt: ArticleAt = (url) => entryAt(url)[0]!.document;
  const files = patchIndex([...documents], articleAt, options, memory);
  for (const { path, was, bytes, source, digest } of files ?? []) {
    const [file, before] = [inIndex(path), was && inIndex(was)];
    if (before !== undefined && before === file) output.keep(file);
    // Others are named by the hash that it shares with a file that was made anew.
    else if (before) output.put(file, bytes(), output.recordOf(before)!.key);
    else output.put(file, bytes(), source && fileKey(code, source, digest));
  }
  if (files) texts.save(['']);
  return files !== undefined;
}

/**
 * Adds the search index to the output; of the one that is there, what stays the same. Says whether any of it
 * was written.
 */
export function addSearch(output: OutputFolder, site: Site, addition: Addition): boolean {
  const { code, records, texts, limit = SEGMENT_LIMIT, edited, later } = addition;
  if (edited && patchSearch(output, searchOptions(site), addition)) return true;
  const there = [...records.keys()]
    .filter(isIndexFile)
    .map((path) => path.slice(inIndex('').length));
  const earlier = once(() => earlierIndex(output, records, code));
  const folders: string[] = [];
  let isWritten = false;
  const add: IndexOf = ({ folder, madeFrom, update }) => {
    folders.push(folder);
    const key = digestOf(code, ...madeFrom);
    const own = there.filter((path) => folderOfSegment(path) === folder);
    if (keepIndex(output, own, key)) return own;
    isWritten = true;
    const files = update({
      ...{ ...texts.memory(folder), ...earlier() },
      later: later && ((path, keys) => later(inIndex(path), keys)),
    });
    for (const { path, bytes, source, digest } of files) {
      const made = source && fileKey(code, source, digest);
      const file = inIndex(path);
      // Their names tell their content; that of a manifest does not tell what the index is made of.
      if (!isManifest(path) && output.keep(file, made)) continue;
      // Without a key where a text changed after the content was read: the next build writes it anew.
      output.put(file, bytes(), isManifest(path) && texts.areAsRead ? key : made);
    }
    return files.map(({ path }) => path);
  };
  const documents =
    (entries: readonly SearchEntry[]): Documents =>
    (isKnown) =>
      texts.documents(isKnown, entries);
  segmentedIndex(texts.entries, { limit, options: searchOptions(site), documents }, add);
  if (isWritten) texts.save(folders);
  return isWritten;
}
