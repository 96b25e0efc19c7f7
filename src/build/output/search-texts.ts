import { readBodyAsRead } from '../../content-files/read-body.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { ArticleAnalyser } from '../../search/writer/article-analyser.ts';
import type { SearchDocument } from '../../search/writer/search-document.ts';
import type { IndexMemory, KeptCounts } from '../../search/writer/write-search.ts';
import { textIn } from '../../search/writer/write-search.ts';
import { digestOf } from '../../lib/digest.ts';
import type { Settings } from '../settings.ts';
import type { Analyses } from '../state/analyses.ts';
import type { AnalysisPack } from '../state/analysis-packer.ts';
import { openAnalyses } from '../state/analyses.ts';
import { forgetCounts, readCounts, writeCounts } from '../state/search-counts.ts';
import type { SearchEntry, SearchedTexts } from './search-documents.ts';
import type { TakeText } from './text-analyser.ts';
import { analysisKey, TextAnalyser } from './text-analyser.ts';
import { withTables } from './with-tables.ts';

/** What a search reads of an entry: its text, then the words of the tables that it shows. */
const searchedText = ({ tableWords }: SearchEntry, markdown: string): string =>
  withTables(plainText(markdown), tableWords);

/**
 * The texts of a site on their way into its search index: those that an earlier build analysed,
 * those whose pages are rendered in this one, and the rest, read from their files. No more than a
 * few are in memory at once.
 */
export class SearchTexts {
  readonly #settings: Settings;
  readonly #searched: SearchedTexts;
  #analyses: Analyses | undefined;
  /** What was counted for the indexes that were made, by the folders of their segments. */
  readonly #counts = new Map<string, KeptCounts>();
  readonly #analyser: TextAnalyser;
  /** Whether no file was found to be another than when the content was read. */
  areAsRead = true;

  constructor(settings: Settings, searched: SearchedTexts) {
    this.#settings = settings;
    this.#searched = searched;
    this.#analyser = new TextAnalyser(() => this.analyses, searched.inFile);
  }

  /** All that is searched, without its texts. */
  get entries(): readonly SearchEntry[] {
    return this.#searched.all();
  }

  /** The article or page at a path, as search sees it. */
  entryAt(path: string): SearchEntry | undefined {
    return this.#searched.at(path);
  }

  /** The analyses of texts, those of earlier builds and of this one. */
  get analyses(): Analyses {
    return (this.#analyses ??= openAnalyses(this.#settings));
  }

  /** Who takes the text of `file` while its page is rendered; `undefined` where nobody needs it. */
  taker(file: string): TakeText | undefined {
    return this.#analyser.taker(file);
  }

  /** The documents of all entries, or of some; those that are `isKnown` come without their text. */
  *documents(isKnown: (key: string) => boolean, entries = this.entries): Iterable<SearchDocument> {
    this.#analyser.analyseWaiting();
    for (const entry of entries) {
      const { document } = entry;
      if (isKnown(analysisKey(document))) {
        yield { ...document, body: '' };
        continue;
      }
      const { markdown, isAsRead } = this.#read(entry);
      // Under another name, or the text would be found there when the file is again as it was.
      const digestNow = isAsRead ? document.digest : digestOf(document.digest, markdown);
      yield { ...document, digest: digestNow, body: searchedText(entry, markdown) };
    }
  }

  #read({ file, digest, parts }: SearchEntry): { markdown: string; isAsRead: boolean } {
    const read = readBodyAsRead(this.#settings.contentRoot, { file, digest, parts });
    this.areAsRead &&= read.isAsRead;
    return read;
  }

  #bodyOf(key: string): string {
    const entry = this.entryAt(key.slice(0, key.lastIndexOf(' ')));
    if (!entry || analysisKey(entry.document) !== key) throw new Error(`No document is ${key}.`);
    return searchedText(entry, this.#read(entry).markdown);
  }

  /** The text of a document, by its key. */
  textOf(key: string): string {
    return textIn({ analyses: this.analyses, bodyOf: (one) => this.#bodyOf(one) }, key);
  }

  /** What earlier builds left of the texts of a segment, by its folder, but for the files of the index. */
  memory(folder: string): IndexMemory {
    const { code } = this.analyses;
    return {
      analyses: this.analyses,
      kept: readCounts(this.#settings, code, folder),
      keep: (counts) => this.#counts.set(folder, counts),
      bodyOf: (key) => this.#bodyOf(key),
    };
  }

  /** The analyses of all documents, packed: of those too that no page brought. */
  *packs(): Iterable<AnalysisPack> {
    const analyser = new ArticleAnalyser();
    const keys = this.entries.map(({ document }) => analysisKey(document));
    for (const document of this.documents((key) => this.analyses.has(key))) {
      const key = analysisKey(document);
      if (!this.analyses.has(key)) this.analyses.set(key, analyser.analyse(document));
    }
    this.analyses.save(keys);
    yield* this.analyses.packs(keys);
  }

  /** Remembers all of it for the next build; `folders` are those of all segments. */
  save(folders: readonly string[]): void {
    const { code } = this.analyses;
    const counted = folders.map((folder) => this.#counts.get(folder)?.rows.keys);
    const keys = counted.every((one) => one !== undefined)
      ? counted.flat()
      : this.entries.map(({ document }) => analysisKey(document));
    this.analyses.save(keys);
    for (const [folder, { made, ...counts }] of this.#counts) {
      // What an index was made of is known where its texts are those that were read with the content.
      const known = this.areAsRead && made ? { ...counts, made } : counts;
      writeCounts(this.#settings, code, known, folder);
    }
    forgetCounts(this.#settings, folders);
  }
}
