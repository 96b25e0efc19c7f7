import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { PublishTarget } from '../../schema/entries.ts';
import { folderRemote } from '../remotes/folder.ts';
import { s3Place } from '../remotes/s3/s3-bucket.ts';
import type { OpenRemote } from '../remotes/remote.ts';
import { RemoteError } from '../remotes/remote-error.ts';
import type { AskSecret } from './with-asking.ts';
import { withAsking } from './with-asking.ts';
import type { Secrets } from './secrets.ts';

/** What a way to a host is given. */
export type Access = {
  readonly target: PublishTarget;
  readonly secrets: Secrets;
  /** Relative folders of this machine count from here. */
  readonly project: string;
  /** Asks the person at the terminal; undefined where nobody sits there. */
  readonly ask?: AskSecret | undefined;
};

const byFtp = (access: Access): OpenRemote =>
  withAsking(access, async (secrets) => {
    const [{ openFtp }, { ftpRemote }] = await Promise.all([
      import('../remotes/ftp/open-ftp.ts'),
      import('../remotes/ftp.ts'),
    ]);
    const { lines, at } = await openFtp(access.target, secrets);
    return ftpRemote(lines, at, setTimeout);
  });

/** How each kind of host is reached; what a way needs is loaded with it. */
const WAYS: Record<PublishTarget['kind'], (access: Access) => OpenRemote> = {
  rsync:
    ({ target, secrets }) =>
    async () => {
      const [{ sshWay }, { rsyncRemote }] = await Promise.all([
        import('../remotes/rsync/ssh-way.ts'),
        import('../remotes/rsync.ts'),
      ]);
      const { place, end } = await sshWay(target, secrets);
      return rsyncRemote(place, setTimeout, end);
    },
  sftp: (access) =>
    withAsking(access, async (secrets) => {
      const [{ openSftp }, { sftpRemote }] = await Promise.all([
        import('../remotes/sftp/open-sftp.ts'),
        import('../remotes/sftp.ts'),
      ]);
      return sftpRemote(await openSftp(access.target, secrets), access.target.folder ?? '');
    }),
  ftps: byFtp,
  ftp: byFtp,
  folder:
    ({ target, project }) =>
    async () =>
      folderRemote(resolve(project, target.folder ?? '')),
  s3:
    ({ target, secrets }) =>
    async () => {
      const { accessKey, secretKey, token } = secrets;
      if (accessKey === undefined || secretKey === undefined)
        throw new RemoteError({ kind: 'keys', key: accessKey });
      const { s3Remote } = await import('../remotes/s3.ts');
      return s3Remote(s3Place(target), { accessKey, secretKey, token }, setTimeout);
    },
};

/** The way to a host; nothing is asked of it yet. */
export const openTarget = (access: Access): OpenRemote => WAYS[access.target.kind](access);
