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

/** A body with the kept headers of its original and one of ours. */
function toStore(body: BodyInit, original: Response, name: string, value: string): Response {
  const headers = new Headers();
  for (const kept of KEPT_HEADERS) {
    const told = original.headers.get(kept);
    if (told !== null) headers.set(kept, told);
  }
  headers.set(name, value);
  return new Response(body, { headers });
}

/**
 * A page as it is put on a shelf: its text, with what is known of it in a header of its own, which
 * holds Latin letters only.
 */
export const copyToStore = (copy: Copy, html: string, original: Response): Response =>
  toStore(html, original, COPY, encodeURIComponent(JSON.stringify(copy)));

/** What is known of a stored page; `undefined` when it was not stored by `copyToStore`. */
export function readCopy(stored: Response): Copy | undefined {
  const header = stored.headers.get(COPY);
  return header === null ? undefined : (JSON.parse(decodeURIComponent(header)) as Copy);
}

/** A script, picture or part of the index as it is put on a shelf. */
export const partToStore = (body: Blob, original: Response): Response =>
  toStore(body, original, SIZE, String(body.size));

/** Bytes of a stored part. */
export const partSize = (stored: Response): number => Number(stored.headers.get(SIZE));
