import { resolve } from 'node:path';
import type { PublishTarget } from '../../schema/entries.ts';
import { folderRemote } from '../remotes/folder.ts';
import type { OpenRemote } from '../remotes/remote.ts';
import { RemoteError } from '../remotes/remote-error.ts';
import type { Secrets } from './secrets.ts';

/** What a way to a host is given. */
export type Access = {
  readonly target: PublishTarget;
  readonly secrets: Secrets;
  /** Relative folders of this machine count from here. */
  readonly project: string;
};

/** How each kind of host is reached. */
const WAYS: Partial<Record<PublishTarget['kind'], (access: Access) => OpenRemote>> = {
  folder:
    ({ target, project }) =>
    async () =>
      folderRemote(resolve(project, target.folder ?? '')),
};

/** The way to a host; nothing is asked of it yet. */
export function openTarget(access: Access): OpenRemote {
  const way = WAYS[access.target.kind];
  if (!way) throw new RemoteError({ kind: 'other', path: '', said: access.target.kind });
  return way(access);
}
