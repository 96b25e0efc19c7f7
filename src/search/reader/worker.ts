import { openSearch } from './open-search.ts';
import type { QueryOptions, Search } from './open-search.ts';
import { SearchError } from './search-error.ts';

/** What the page sends: the site's root address once, then questions with a number each. */
export type SearchRequest =
  { base: string } | { id: number; query: string; options?: QueryOptions; headlines?: boolean };

type Scope = {
  addEventListener: (type: 'message', listener: (event: { data: SearchRequest }) => void) => void;
  postMessage: (message: unknown) => void;
};

/**
 * The search worker: answers each question with `{ id, answer }`, `{ id, hits }` for headlines, or
 * `{ id, error }`, where `error` is a SearchError's reason. The index is opened with the first
 * question, and again with the next one after it failed.
 */
function serve(scope: Scope): void {
  let base = '';
  let opened: Promise<Search> | undefined;
  scope.addEventListener('message', ({ data }) => {
    if ('base' in data) {
      base = data.base;
      opened = undefined;
      return;
    }
    const { id, query, options, headlines } = data;
    opened ??= openSearch({ base, fetch: (...request) => fetch(...request) });
    opened
      .then(async (search) =>
        headlines
          ? { id, hits: await search.headlines(query, options?.limit) }
          : { id, answer: await search.search(query, options) },
      )
      .catch((error: unknown) => {
        opened = undefined;
        return { id, error: error instanceof SearchError ? error.reason : 'corrupt' };
      })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one peer
      .then((message) => scope.postMessage(message))
      .catch(() => undefined);
  });
}

serve(globalThis as unknown as Scope);
