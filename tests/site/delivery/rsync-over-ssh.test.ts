import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenRemote } from '../../../src/delivery/remotes/remote.ts';
import { rsyncRemote } from '../../../src/delivery/remotes/rsync.ts';
import { sshWay } from '../../../src/delivery/remotes/rsync/ssh-way.ts';
import { HostLine } from '../../../src/delivery/sending/host-line.ts';
import { switchOver } from '../../../src/delivery/taking-over/switch-folders.ts';
import { freshFolder, writeFiles } from '../../support/build-site.ts';
import { faultOf } from '../../support/delivery/fault-of.ts';
import { remoteContract } from '../../support/delivery/remote-contract.ts';
import { freePort } from '../../support/hosts/free-port.ts';
import { installed } from '../../support/hosts/server.ts';
import type { SshHost } from '../../support/delivery/ssh-server.ts';
import { makeSshKey, PASSPHRASE, startSshHost } from '../../support/delivery/ssh-server.ts';

const SSHD = installed('/usr/sbin/sshd');
const RSYNC = installed('/usr/bin/rsync');

describe.skipIf(SSHD === undefined || RSYNC === undefined)('rsync over ssh', () => {
  let server: SshHost;
  beforeAll(async () => {
    server = await startSshHost(SSHD!, ['ed25519']);
  });
  afterAll(() => server?.stop());

  const opening =
    (folder: string, more: object = {}, secrets: object = { key: server.key }): OpenRemote =>
    async () => {
      const { place, end } = await sshWay(
        {
          name: 'utama',
          kind: 'rsync',
          server: '127.0.0.1',
          port: server.port,
          user: userInfo().username,
          folder,
          fingerprint: server.fingerprints['ed25519']!,
          ...more,
        },
        { key: undefined, passphrase: undefined, password: undefined, ...secrets },
      );
      return rsyncRemote(place, async () => {}, end);
    };
  remoteContract(async () => {
    const root = join(freshFolder('host'), 'public html');
    return { root, open: opening(root) };
  });

  test('one login serves a whole connection, and a site takes the place of another in one line', async () => {
    const home = freshFolder('host');
    writeFiles(home, {
      'public_html/index.php': 'lama',
      'public_html/.well-known/a': 'bukti',
      'public_html.warta-baru/index.html': 'baru',
      'public_html.warta-baru/.warta-files': 'index.html\n',
    });
    const logins = (): number => server.log().split('Accepted publickey').length - 1;
    const before = logins();
    const line = new HostLine(opening(home), { tries: 0, pause: async () => {} });
    const folders = { home, live: 'public_html', fresh: 'public_html.warta-baru' };
    const switched = await switchOver(line, folders, '2026-11-29');
    expect(switched).toMatchObject({ old: 'public_html.lama-2026-11-29', along: ['.well-known'] });
    expect(readdirSync(home).toSorted()).toEqual(['public_html', 'public_html.lama-2026-11-29']);
    expect(readFileSync(join(home, 'public_html/index.html'), 'utf8')).toBe('baru');
    expect(readFileSync(join(home, 'public_html/.well-known/a'), 'utf8')).toBe('bukti');
    expect(logins() - before).toBe(1);
    await line.close();
  });

  test('a locked key is opened by its passphrase', async () => {
    const folder = freshFolder('host');
    mkdirSync(join(folder, 'ada'));
    const remote = await opening(folder, {}, { key: server.locked, passphrase: PASSPHRASE })();
    expect(await remote.names()).toEqual(['ada']);
    await remote.close();
  });

  test('what stands in the way is told by its kind', async () => {
    const folder = freshFolder('host');
    const user = userInfo().username;
    const strange = { key: makeSshKey(join(freshFolder('key'), 'k')) };
    const fingerprint = server.fingerprints['ed25519']!;
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
