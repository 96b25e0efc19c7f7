/** What a client fetched: bytes of the bodies, number of requests, requests one after another. */
export type Traffic = { bytes: number; requests: number; rounds: number };

export const SITE = 'https://warta.example/';

/**
 * A `fetch` that serves a search index from memory and keeps count. Requests made before any answer
 * of the same turn has come are one round.
 */
export function serveIndex(index: ReadonlyMap<string, Uint8Array>) {
  const traffic: Traffic = { bytes: 0, requests: 0, rounds: 0 };
  let underWay = 0;
  const fetcher = async (url: RequestInfo | URL): Promise<Response> => {
    const bytes = index.get(String(url).slice(`${SITE}search-index/`.length));
    traffic.requests++;
    if (underWay++ === 0) traffic.rounds++;
    await new Promise((resolve) => {
      setTimeout(resolve, 2);
    });
    underWay--;
    traffic.bytes += bytes?.length ?? 0;
    return bytes ? new Response(bytes as BodyInit) : new Response('', { status: 404 });
  };
  return { traffic, fetch: fetcher as typeof fetch };
}

/** A `fetch` that serves a search index from memory, at once. */
export function serveFiles(index: ReadonlyMap<string, Uint8Array>): typeof fetch {
  return (async (url: RequestInfo | URL) => {
    const bytes = index.get(String(url).slice(`${SITE}search-index/`.length));
    return bytes ? new Response(bytes as BodyInit) : new Response('', { status: 404 });
  }) as typeof fetch;
}
