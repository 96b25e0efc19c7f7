import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RemoteFault } from '../../../src/delivery/remotes/remote-error.ts';
import { RemoteError } from '../../../src/delivery/remotes/remote-error.ts';
import type { OpenRemote } from '../../../src/delivery/remotes/remote.ts';
import { rsyncRemote } from '../../../src/delivery/remotes/rsync.ts';
import { sshWay } from '../../../src/delivery/remotes/rsync/ssh-way.ts';
import { freshFolder } from '../../support/build-site.ts';
import { remoteContract } from '../../support/delivery/remote-contract.ts';
import { freePort } from '../../support/hosts/free-port.ts';
import type { Server } from '../../support/hosts/server.ts';
import { installed } from '../../support/hosts/server.ts';
import { startSshd } from '../../support/delivery/ssh-server.ts';

const SSHD = installed('/usr/sbin/sshd');
const RSYNC = installed('/usr/bin/rsync');
const PASSPHRASE = 'kalimat "rahasia" $1';

describe.skipIf(SSHD === undefined || RSYNC === undefined)('rsync over ssh', () => {
  let server: Server;
  let fingerprint: string;
  let key: string;
  let locked: string;
  beforeAll(async () => {
    const folder = freshFolder('sshd');
    chmodSync(folder, 0o700);
    const makeKey = (name: string, passphrase: string): string => {
      execFileSync('ssh-keygen', [
        ...['-q', '-t', 'ed25519', '-N', passphrase, '-C', 'uji', '-f', join(folder, name)],
      ]);
      return readFileSync(join(folder, name), 'utf8');
    };
    makeKey('host', '');
    key = makeKey('user', '');
    locked = makeKey('locked', PASSPHRASE);
    fingerprint = execFileSync('ssh-keygen', ['-lf', join(folder, 'host.pub')], {
      encoding: 'utf8',
    }).split(' ')[1]!;
    writeFileSync(
      join(folder, 'allowed'),
      readFileSync(join(folder, 'user.pub'), 'utf8') +
        readFileSync(join(folder, 'locked.pub'), 'utf8'),
    );
    server = await startSshd(SSHD!, folder, await freePort());
  });
  afterAll(() => server?.stop());

  const opening =
    (folder: string, more: object = {}, secrets: object = { key }): OpenRemote =>
    async () => {
      const { place, end } = await sshWay(
        {
          name: 'utama',
          kind: 'rsync',
          server: '127.0.0.1',
          port: server.port,
          user: userInfo().username,
          folder,
          fingerprint,
          ...more,
        },
        { key: undefined, passphrase: undefined, password: undefined, ...secrets },
      );
      return rsyncRemote(place, async () => {}, end);
    };
  const faultOf = async (open: OpenRemote): Promise<RemoteFault> => {
    try {
      await (await open()).names();
    } catch (error) {
      if (error instanceof RemoteError) return error.fault;
      throw error;
    }
    return expect.unreachable();
  };

  remoteContract(async () => {
    const root = join(freshFolder('host'), 'public html');
    return { root, open: opening(root) };
  });

  test('a locked key is opened by its passphrase', async () => {
    const folder = freshFolder('host');
    mkdirSync(join(folder, 'ada'));
    const remote = await opening(folder, {}, { key: locked, passphrase: PASSPHRASE })();
    expect(await remote.names()).toEqual(['ada']);
    await remote.close();
  });

  test('what stands in the way is told by its kind', async () => {
    const folder = freshFolder('host');
    const user = userInfo().username;
    const stranger = join(freshFolder('key'), 'k');
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', stranger]);
    const strange = { key: readFileSync(stranger, 'utf8') };
    expect(await faultOf(opening(folder, {}, strange))).toEqual({ kind: 'login', user });
    const known = `SHA256:${'A'.repeat(43)}`;
    expect(await faultOf(opening(folder, { fingerprint: known }))).toEqual({
      kind: 'host-key',
      known,
      shown: fingerprint,
    });
    expect(await faultOf(opening(folder, { fingerprint: undefined }))).toEqual({
      kind: 'host-key',
      known: undefined,
      shown: fingerprint,
    });
    const port = await freePort();
    for (const print of [fingerprint, undefined])
      expect(await faultOf(opening(folder, { port, fingerprint: print }))).toEqual({
        kind: 'unreachable',
        server: '127.0.0.1',
      });
  });
});
