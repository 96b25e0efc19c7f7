/** What the server says of something stored: as it was, changed, gone, or nothing to go by. */
export type CopyState = 'same' | 'gone' | 'unknown' | { changed: Response };

/** Whether a status says that nothing is there: not found, gone, taken away by law. */
export const isGone = (status: number): boolean => [404, 410, 451].includes(status);

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/**
 * Asks for a stored answer again, by its `ETag` or else its date (RFC 9110, 13.1). Where the host
 * gives neither, a page is loaded anew; of a file whose name tells its content (`isNamed`), only
 * whether it is still there is asked. Only 404, 410 and 451 mean that it is gone. Rejects without network.
 */
export async function askAgain(
  fetch: Fetch,
  url: string,
  stored: Response,
  isNamed = false,
): Promise<CopyState> {
  const etag = stored.headers.get('etag');
  const lastModified = stored.headers.get('last-modified');
  const headers = new Headers();
  if (etag !== null) headers.set('if-none-match', etag);
  else if (lastModified !== null) headers.set('if-modified-since', lastModified);
  const isBlind = isNamed && etag === null && lastModified === null;
  const method = isBlind ? 'HEAD' : 'GET';
  const response = await fetch(url, { method, headers, cache: 'no-store' });
  const { status } = response;
  if (status === 304 || (isBlind && response.ok)) return 'same';
  if (isGone(status)) return 'gone';
  return status === 200 ? { changed: response } : 'unknown';
}
