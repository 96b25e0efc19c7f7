/** What is known of a page that was stored. Times are milliseconds since 1970, sizes bytes. */
export type Copy = {
  /** Full address without query and fragment, which is also the key on the shelf. */
  url: string;
  title: string;
  kind: 'story' | 'page';
  lang: string;
  /** ISO time of publication, of articles. */
  published?: string;
  /** When it was read or saved last. */
  read: number;
  /** When these bytes were downloaded. */
  loaded: number;
  size: number;
  /** Addresses of the scripts and pictures the page can ask for, from the root of the host. */
  parts: string[];
};

const COPY = 'x-warta-copy';
const SIZE = 'x-warta-size';
/** What servers recognise their own answers by. */
const KEPT_HEADERS = ['content-type', 'etag', 'last-modified'] as const;

function keptHeaders(response: Response): Headers {
  const headers = new Headers();
  for (const name of KEPT_HEADERS) {
    const value = response.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
}

/** A page as it is put on a shelf: its text, with what is known of it in a header of its own. */
export function copyToStore(copy: Copy, html: string, original: Response): Response {
  const headers = keptHeaders(original);
  // A header holds Latin letters only.
  headers.set(COPY, encodeURIComponent(JSON.stringify(copy)));
  return new Response(html, { headers });
}

/** What is known of a stored page; `undefined` when it was not stored by `copyToStore`. */
export function readCopy(stored: Response): Copy | undefined {
  const header = stored.headers.get(COPY);
  return header === null ? undefined : (JSON.parse(decodeURIComponent(header)) as Copy);
}

/** A script, picture or part of the index as it is put on a shelf. */
export function partToStore(body: Blob, original: Response): Response {
  const headers = keptHeaders(original);
  headers.set(SIZE, String(body.size));
  return new Response(body, { headers });
}

/** Bytes of a stored part. */
export const partSize = (stored: Response): number => Number(stored.headers.get(SIZE) ?? 0);
