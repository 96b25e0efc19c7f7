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
  let reason: SearchError['reason'] = 'network';
  for (let attempt = 1; attempt < 3; attempt++)
    try {
      const response = await fetcher(url, init);
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
      if (response.status === 404) throw new SearchError('stale', url);
      reason = 'server';
    } catch (error) {
      if (error instanceof SearchError) throw error;
    }
  throw new SearchError(reason, url);
}

/** The browser's own way to unpack; undefined in Safari before 16.4. */
function ownInflate(): DecompressionStream | undefined {
  try {
    return new DecompressionStream('gzip');
  } catch {
    return undefined;
  }
}

async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = ownInflate();
  if (stream) {
    const { body } = new Response(bytes as BodyInit);
    return new Uint8Array(await new Response(body!.pipeThrough(stream)).arrayBuffer());
  }
  const { inflate } = await import('./inflate.ts').catch(() => {
    throw new SearchError('network', 'code');
  });
  return inflate(bytes);
}

async function readMember<T>(bytes: Uint8Array, path: string, read: (bytes: Uint8Array) => T) {
  try {
    return read(await unpack(bytes));
  } catch (error) {
    if (error instanceof SearchError) throw error;
    throw new SearchError('corrupt', path);
  }
}
