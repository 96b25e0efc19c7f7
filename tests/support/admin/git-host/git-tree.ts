import { createHash } from 'node:crypto';
import type { Commit, MemoryRepository } from './memory-repository.ts';
import { blobSha } from './memory-repository.ts';

/** What stands in a tree of Git; its path is one within the tree. */
export type TreeItem = { type: 'blob' | 'tree'; path: string; sha: string; size?: number };

const folders = new WeakMap<Commit, Map<string, string>>();

/** The names that Git gives to the folders of a commit, by their paths; the root's is empty. */
function foldersOf(commit: Commit): Map<string, string> {
  const known = folders.get(commit);
  if (known !== undefined) return known;
  const inside = new Map<string, string[]>([['', []]]);
  for (const [path, bytes] of commit.files) {
    const parts = path.split('/');
    for (let depth = 0; depth < parts.length; depth++) {
      const folder = parts.slice(0, depth).join('/');
      const lines = inside.get(folder) ?? [];
      lines.push(`${parts.slice(depth).join('/')} ${blobSha(bytes)}`);
      inside.set(folder, lines);
    }
  }
  const shas = new Map(
    Array.from(inside, ([folder, lines]) => [
      folder,
      createHash('sha1')
        .update(`tree ${lines.join('\n')}`)
        .digest('hex'),
    ]),
  );
  folders.set(commit, shas);
  return shas;
}

function itemsOf(commit: Commit, folder: string, isDeep: boolean): TreeItem[] {
  const start = folder === '' ? '' : `${folder}/`;
  const within = (path: string): boolean =>
    path.startsWith(start) &&
    path !== folder &&
    (isDeep || !path.slice(start.length).includes('/'));
  const named = (path: string): string => path.slice(start.length);
  const trees = Array.from(foldersOf(commit))
    .filter(([path]) => path !== '' && within(path))
    .map(([path, sha]): TreeItem => ({ type: 'tree', path: named(path), sha }));
  const blobs = Array.from(commit.files)
    .filter(([path]) => within(path))
    .map(([path, bytes]): TreeItem => ({
      type: 'blob',
      path: named(path),
      sha: blobSha(bytes),
      size: bytes.length,
    }));
  return [...trees, ...blobs];
}

/** What stands in the commit or the folder that Git calls `sha`; undefined where there is none. */
export function treeItems(
  repository: MemoryRepository,
  sha: string,
  isDeep: boolean,
): TreeItem[] | undefined {
  const commit = repository.commits.find((one) => one.sha === sha);
  if (commit !== undefined) return itemsOf(commit, '', isDeep);
  for (const one of repository.commits.toReversed()) {
    const [folder] = Array.from(foldersOf(one)).find(([, name]) => name === sha) ?? [];
    if (folder !== undefined) return itemsOf(one, folder, isDeep);
  }
  return undefined;
}
