import { archiveOf } from './archive.ts';
import type { ChoiceCounts } from './counts.ts';
import type { Hit } from './hit.ts';
import { openFiles } from './index-files.ts';
import type { IndexFiles } from './index-files.ts';
import { loadFuse, loadPassages, missing } from './load-later.ts';
import type { Passage } from './passage.ts';
import type { PassageHit } from './passages.ts';
import type { QueryOptions, SearchAnswer } from './run-query.ts';
import { runQuery } from './run-query.ts';
import { SearchError } from './search-error.ts';
// Not by `site/addresses.ts`: browsers would load the table of pages with it.
import { searchIndexFolder } from '../../site/addresses/file-paths.ts';

export type { ChoiceCounts } from './counts.ts';
export type { Hit } from './hit.ts';
export type { Passage } from './passage.ts';
export type { PassageHit } from './passages.ts';
export type { QueryOptions, SearchAnswer } from './run-query.ts';
export { SearchError } from './search-error.ts';

export type Search = {
  /**
   * Answers a query. An archive above 300,000 articles has segments: the newest is asked, or the newest
   * that a date filter leaves, and the answer says its `period` and the next `older` one; the option
   * `older: [10]` asks that one too, `[10, 10]` two of them, and appends their results.
   */
  search: (query: string, options?: QueryOptions) => Promise<SearchAnswer>;
  /** The newest headlines that resemble what is typed so far. */
  headlines: (query: string, limit?: number) => Promise<Hit[]>;
  /** How many articles each choice of a filter would leave of the answer. */
  counts: (query: string, options?: QueryOptions) => Promise<ChoiceCounts>;
  /** What the words typed so far may become: the query with its last word grown, words of most headlines first. */
  suggestions: (query: string, limit?: number) => Promise<string[]>;
  /**
   * The passages that show what headline and standfirst of results lack, by the `forms` of their
   * answer; undefined where there is none. `above` as in QueryOptions.
   */
  passages: (
    hits: readonly PassageHit[],
    forms: readonly (readonly string[])[],
    above?: readonly string[],
  ) => Promise<(Passage | undefined)[]>;
};

/** What asks an archive that has segments, fetched where one has. */
const loadSegments = () => import('./segments.ts').catch(missing);

/**
 * Opens the search of a site: `base` is the site's root address, `fetch` the standard function. All
 * that is read is kept in the returned object. Throws a SearchError where a file fails twice.
 */
export async function openSearch(source: { base: string; fetch: typeof fetch }): Promise<Search> {
  const base = source.base.replace(/\/*$/, '/');
  const open = () => openFiles(`${base}${searchIndexFolder}/`, source.fetch);
  let files = await open();
  // Beside what follows; a failure shows when it is needed.
  if (files.manifest.segments) loadSegments().catch(() => undefined);
  /** After a deploy the shards of the old manifest are gone: read the new one, once. */
  const fresh = async <T>(ask: (from: IndexFiles) => Promise<T>): Promise<T> => {
    try {
      return await ask(files);
    } catch (error) {
      const isOutdated = error instanceof SearchError && /corrupt|stale/.test(error.reason);
      if (!isOutdated) throw error;
      files = await open();
      return ask(files);
    }
  };
  return {
    search: (query, options = {}) =>
      fresh(async (from) =>
        from.manifest.segments
          ? (await loadSegments()).searchSegments(query, options, from, base)
          : runQuery(query, options, archiveOf(from), base),
      ),
    headlines: (query, limit = 5) =>
      fresh(async (from) => {
        // Side by side: the one needs the other.
        const [code] = await Promise.all([import('./headlines.ts').catch(missing), loadFuse()]);
        return (await code.openHeadlines(from, base))(query, limit);
      }),
    counts: (query, options = {}) =>
      fresh(async (from) => {
        if (from.manifest.segments) {
          const code = await import('./segment-counts.ts').catch(missing);
          return code.segmentCounts(query, options, from);
        }
        const code = await import('./counts.ts').catch(missing);
        return code.counts(query, options, archiveOf(from));
      }),
    suggestions: (query, limit = 5) =>
      fresh(async (from) => {
        const code = await import('./suggestions.ts').catch(missing);
        return code.suggestions(query, limit, archiveOf(from));
      }),
    passages: async (hits, forms, above = []) => {
      const passages = files.manifest.segments
        ? (await loadSegments()).segmentPassages
        : await loadPassages();
      return passages(hits, forms, above, files);
    },
  };
}
