import { readBodyAsRead } from '../../content-files/read-body.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { ArticleAnalyser } from '../../search/writer/article-analyser.ts';
import type { SearchDocument } from '../../search/writer/search-document.ts';
import { digestOf } from '../../lib/digest.ts';
import type { Settings } from '../settings.ts';
import type { Analyses } from '../state/analyses.ts';
import type { AnalysisPack } from '../state/analysis-packer.ts';
import { openAnalyses } from '../state/analyses.ts';
import type { SearchEntry, SearchedSite } from './search-documents.ts';
import { searchEntries } from './search-documents.ts';
import type { TakeText } from './text-analyser.ts';
import { analysisKey, TextAnalyser } from './text-analyser.ts';

/**
 * The texts of a site on their way into its search index: those that an earlier build analysed,
 * those whose pages are rendered in this one, and the rest, read from their files. No more than a
 * few are in memory at once.
 */
export class SearchTexts {
  readonly #settings: Settings;
  readonly #site: SearchedSite;
  #entries: readonly SearchEntry[] | undefined;
  #analyses: Analyses | undefined;
  readonly #analyser = new TextAnalyser(
    () => this.analyses,
    () => this.entries,
  );
  /** Whether no file was found to be another than when the content was read. */
  areAsRead = true;

  constructor(settings: Settings, site: SearchedSite) {
    this.#settings = settings;
    this.#site = site;
  }

  /** All that is searched, without its texts. */
  get entries(): readonly SearchEntry[] {
    return (this.#entries ??= searchEntries(this.#site));
  }

  /** The analyses of texts, those of earlier builds and of this one. */
  get analyses(): Analyses {
    return (this.#analyses ??= openAnalyses(this.#settings));
  }

  /** Who takes the text of `file` while its page is rendered; `undefined` where nobody needs it. */
  taker(file: string): TakeText | undefined {
    return this.#analyser.taker(file);
  }

  /** All documents; those whose text was analysed come without it. */
  *documents(): Iterable<SearchDocument> {
    this.#analyser.analyseWaiting();
    for (const { file, digest, document } of this.entries) {
      if (this.analyses.has(analysisKey(document))) {
        yield { ...document, body: '' };
        continue;
      }
      const { markdown, isAsRead } = readBodyAsRead(this.#settings.contentRoot, { file, digest });
      this.areAsRead &&= isAsRead;
      // Under another name, or the text would be found there when the file is again as it was.
      const digestNow = isAsRead ? document.digest : digestOf(document.digest, markdown);
      yield { ...document, digest: digestNow, body: plainText(markdown) };
    }
  }

  /** The analyses of all documents, packed: of those too that no page brought. */
  *packs(): Iterable<AnalysisPack> {
    const analyser = new ArticleAnalyser();
    for (const document of this.documents()) {
      const key = analysisKey(document);
      if (!this.analyses.has(key)) this.analyses.set(key, analyser.analyse(document));
    }
    this.save();
    yield* this.analyses.packs(this.entries.map(({ document }) => analysisKey(document)));
  }

  /** Remembers the analyses for the next build. */
  save(): void {
    this.analyses.save(this.entries.map(({ document }) => analysisKey(document)));
  }
}
