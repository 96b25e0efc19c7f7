import { posix, resolve } from 'node:path';
import type { PublishTarget } from '../../schema/entries.ts';

/** The folders of a take-over: names in the folder `home`, in which that of the site lies. */
export type TakeOverFolders = {
  /** As `folder` in `publish.yaml`. */
  readonly home: string;
  /** The one that readers see. */
  readonly live: string;
  /** Where the new site waits. */
  readonly fresh: string;
};

/** What hosts keep in a folder for themselves and need in the new one: proofs for certificates, the count of a quota. */
export const ALONG = ['.well-known', '.ftpquota'];

/** The folders of a host; undefined where its site lies in no folder that could get another name. */
export function takeOverFolders(
  { kind, folder = '' }: Pick<PublishTarget, 'kind' | 'folder'>,
  project: string,
): TakeOverFolders | undefined {
  if (kind === 's3') return undefined;
  const path = kind === 'folder' ? resolve(project, folder).replaceAll('\\', '/') : folder;
  const { dir, base } = posix.parse(path);
  if (['', '.', '..', '~'].includes(base)) return undefined;
  return { home: dir, live: base, fresh: `${base}.warta-baru` };
}

/** A name for the old folder that no other has, with the `day` of the switch (`2026-11-29`). */
export function oldFolderName(
  { live }: TakeOverFolders,
  names: ReadonlySet<string>,
  day: string,
): string {
  const name = `${live}.lama-${day}`;
  for (let count = 1; ; count++) {
    const numbered = count === 1 ? name : `${name}-${count}`;
    if (!names.has(numbered)) return numbered;
  }
}
