import type { Manifest } from '../analysis/manifest.ts';
import type { NamedFile } from './index-memory.ts';
import type { IndexTools } from './index-tools.ts';

/** Files of a kind that share the hash in their names: an edit renames its run only. */
export const RUN = 16;

/** The hashes of all runs, of `run` files each, of a kind. */
export const runHashes = (
  files: readonly { digest: string }[],
  run: number,
  name: IndexTools['name'],
): string[] =>
  Array.from({ length: Math.ceil(files.length / run) }, (_, at) =>
    name(files.slice(at * run, (at + 1) * run).map((file) => file.digest)),
  );

/** The file of a manifest. */
export function manifestFile(manifest: Manifest, digest: IndexTools['digest']): NamedFile {
  const bytes = new TextEncoder().encode(JSON.stringify(manifest));
  return {
    path: 'manifest.json',
    digest: digest([bytes]),
    size: bytes.length,
    bytes: () => bytes,
    source: '',
  };
}
