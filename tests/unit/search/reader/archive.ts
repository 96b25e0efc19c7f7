import { readFileSync } from 'node:fs';
import { openSearch } from '../../../../src/search/reader/open-search.ts';
import type { SearchDocument } from '../../../../src/search/writer/search-document.ts';
import { writeSearch } from '../../../../src/search/writer/write-search.ts';

/** The fixture archive as documents. */
export function fixtureDocuments(): SearchDocument[] {
  const file = new URL('../../../fixtures/search/archive.json', import.meta.url);
  const list = JSON.parse(readFileSync(file, 'utf8')) as SearchDocument[];
  return list.map((document) => ({
    ...document,
    lang: document.lang ?? 'id',
    kind: document.kind ?? 'article',
    dateline: document.dateline ?? '',
    standfirstDerived: document.standfirstDerived ?? false,
    digest: document.url,
  }));
}

/** The index of documents with the settings of the fixture archive. */
export function write(documents: Iterable<SearchDocument>): Map<string, Uint8Array> {
  return writeSearch(documents, {
    timeZone: 'Asia/Jakarta',
    topicAliases: [{ name: 'Bencana Alam', aliases: ['Musibah'] }],
  });
}

/** A `fetch` that serves an index from memory and counts what it is asked. */
export function serve(index: ReadonlyMap<string, Uint8Array>) {
  const requests: string[] = [];
  const fetcher = async (url: RequestInfo | URL): Promise<Response> => {
    const path = String(url).replace('https://warta.example/koran/search-index/', '');
    requests.push(path);
    const bytes = index.get(path);
    return bytes ? new Response(bytes as BodyInit) : new Response('', { status: 404 });
  };
  return { requests, fetch: fetcher as typeof fetch };
}

export const base = 'https://warta.example/koran/';

/** Opens an index from memory. */
export async function open(index: ReadonlyMap<string, Uint8Array>) {
  return openSearch({ base, fetch: serve(index).fetch });
}
