import type { AskedFolder } from './asked-folder.ts';

/** What stands in a tree of Git, as GitHub and Gitea tell it; its path is one within the tree. */
export interface TreeEntry {
  readonly type: string;
  readonly path: string;
  readonly sha: string;
  readonly size?: number;
}

/** Gives what stands in a tree or a commit, with what its folders have where `isDeep`. */
export type AskTree = (sha: string, isDeep: boolean) => Promise<readonly TreeEntry[]>;

/** How a folder is looked at: not at all, for those in it, for its files, or for all below it. */
type Look = 'no' | 'through' | 'files' | 'deep';

function lookAt(path: string, folders: readonly AskedFolder[]): Look {
  const own = folders.find((one) => one.path === path);
  if (own !== undefined) return own.isDeep ? 'deep' : 'files';
  const start = path === '' ? '' : `${path}/`;
  return folders.some((one) => one.path.startsWith(start)) ? 'through' : 'no';
}

/**
 * The files of some folders of a commit, by their paths from its root. A folder is asked for only where
 * one of `folders` is it or lies below it, so the rest of an archive is never listed.
 */
export async function walkTrees(
  commit: string,
  folders: readonly AskedFolder[],
  ask: AskTree,
): Promise<TreeEntry[]> {
  const walk = async (sha: string, folder: string): Promise<TreeEntry[]> => {
    const look = lookAt(folder, folders);
    if (look === 'no') return [];
    const start = folder === '' ? '' : `${folder}/`;
    const entries = (await ask(sha, look === 'deep')).map((one) => ({
      ...one,
      path: start + one.path,
    }));
    const files = look === 'through' ? [] : entries.filter(({ type }) => type === 'blob');
    if (look === 'deep') return files;
    const below = entries.filter(({ type }) => type === 'tree');
    const found = await Promise.all(below.map((one) => walk(one.sha, one.path)));
    return [...files, ...found.flat()];
  };
  return walk(commit, '');
}
