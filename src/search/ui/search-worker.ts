import { loadForUnknown } from '../reader/load-later.ts';
import type { Search } from '../reader/open-search.ts';
import { openSearch, SearchError } from '../reader/open-search.ts';
import type { SearchReply, SearchRequest } from './search-messages.ts';

/** The worker's side: keeps the index open and answers one message with one. */
let opened: Promise<Search> | undefined;
let base = '';

/** The open index; a failure to open is forgotten, so that a retry tries again. */
function open(): Promise<Search> {
  opened ??= openSearch({ base, fetch: (input, init) => fetch(input, init) }).catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function answer(request: SearchRequest): Promise<SearchReply> {
  const { id } = request;
  if (request.ask === 'open') {
    base = request.base;
    // Beside the index, so that no answer waits for it; a failure shows when it is needed.
    loadForUnknown().catch(() => undefined);
    await open();
    return { id };
  }
  const search = await open();
  if (request.ask === 'headlines') return { id, hits: await search.headlines(request.query) };
  if (request.ask === 'suggestions')
    return { id, queries: await search.suggestions(request.query) };
  if (request.ask === 'counts')
    return { id, counts: await search.counts(request.query, request.options) };
  if (request.ask === 'passages') {
    const { hits, forms, above } = request;
    return { id, passages: await search.passages(hits, forms, above) };
  }
  return { id, answer: await search.search(request.query, request.options) };
}

addEventListener('message', async ({ data }: MessageEvent<SearchRequest>) => {
  try {
    postMessage(await answer(data));
  } catch (error) {
    const reason = error instanceof SearchError ? error.reason : 'code';
    postMessage({ id: data.id, error: String(error), reason } satisfies SearchReply);
  }
});
