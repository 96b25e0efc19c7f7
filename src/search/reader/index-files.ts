import type { Manifest } from '../analysis/manifest.ts';
import { readJson } from './read-json.ts';
import { SearchError } from './search-error.ts';

/** Fetches and unpacks index files; each once, and again only after it failed. */
export type IndexFiles = {
  manifest: Manifest;
  /** The unpacked file, as `read` makes it of its bytes. */
  load: <T>(path: string, read: (bytes: Uint8Array) => T) => Promise<T>;
};

/** Opens the index below `root` (`…/search-index/`) by its manifest. */
export async function openFiles(root: string, fetcher: typeof fetch): Promise<IndexFiles> {
  const manifest = await readManifest(root, fetcher);
  const files = new Map<string, Promise<unknown>>();
  const load = <T>(path: string, read: (bytes: Uint8Array) => T): Promise<T> => {
    let file = files.get(path) as Promise<T> | undefined;
    if (!file) {
      file = get(root + path, fetcher).then((bytes) => readMember(bytes, path, read));
      file.catch(() => files.delete(path));
      files.set(path, file);
    }
    return file;
  };
  return { manifest, load };
}

async function readManifest(root: string, fetcher: typeof fetch): Promise<Manifest> {
  const bytes = await get(`${root}manifest.json`, fetcher, { cache: 'no-cache' });
  try {
    const manifest = readJson<Manifest>(bytes);
    if (manifest.version === 1) return manifest;
  } catch {}
  throw new SearchError('corrupt', root);
}

async function get(url: string, fetcher: typeof fetch, init?: RequestInit): Promise<Uint8Array> {
  for (let attempt = 1; attempt < 3; attempt++)
    try {
      const response = await fetcher(url, init);
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
      if (response.status === 404) throw new SearchError('stale', url);
    } catch (error) {
      if (error instanceof SearchError) throw error;
    }
  throw new SearchError('network', url);
}

async function readMember<T>(bytes: Uint8Array, path: string, read: (bytes: Uint8Array) => T) {
  try {
    const { body } = new Response(bytes as BodyInit);
    const plain = body!.pipeThrough(new DecompressionStream('gzip'));
    return read(new Uint8Array(await new Response(plain).arrayBuffer()));
  } catch {
    throw new SearchError('corrupt', path);
  }
}
