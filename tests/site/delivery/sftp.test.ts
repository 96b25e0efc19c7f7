import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseTargets } from '../../../src/content-files/parse/publish.ts';
import { describeFault } from '../../../src/delivery/describe-fault.ts';
import { RemoteError } from '../../../src/delivery/remotes/remote-error.ts';
import type { OpenRemote } from '../../../src/delivery/remotes/remote.ts';
import { HostLine } from '../../../src/delivery/sending/host-line.ts';
import { openTarget } from '../../../src/delivery/targets/open-target.ts';
import type { PublishTarget } from '../../../src/schema/entries.ts';
import { wordsIn } from '../../../src/words/words-in.ts';
import { freshFolder } from '../../support/build-site.ts';
import { noSecrets } from '../../support/delivery/no-secrets.ts';
import { faultOf } from '../../support/delivery/fault-of.ts';
import { remoteContract } from '../../support/delivery/remote-contract.ts';
import type { SshHost } from '../../support/delivery/ssh-server.ts';
import { makeSshKey, PASSPHRASE, startSshHost } from '../../support/delivery/ssh-server.ts';
import { freePort } from '../../support/hosts/free-port.ts';
import { startRelay } from '../../support/delivery/relay.ts';
import { expectForeignKept } from '../../support/delivery/foreign-kept.ts';
import { installed } from '../../support/hosts/server.ts';

const SSHD = installed('/usr/sbin/sshd');
const KINDS = ['ed25519', 'ecdsa', 'rsa'];

describe.skipIf(SSHD === undefined)('SFTP of OpenSSH', () => {
  let server: SshHost;
  beforeAll(async () => {
    server = await startSshHost(SSHD!, KINDS);
  });
  afterAll(() => server?.stop());

  const opening = (
    folder: string,
    more: Partial<PublishTarget> = {},
    secrets: object = { key: server.key },
  ): OpenRemote =>
    openTarget({
      target: {
        ...{ name: 'utama', kind: 'sftp', server: '127.0.0.1', port: server.port, folder },
        ...{ user: userInfo().username, fingerprint: server.fingerprints['ed25519']! },
        ...more,
      },
      secrets: { ...noSecrets, ...secrets },
      project: '/',
    });
  remoteContract(async () => {
    const root = join(freshFolder('host'), 'public html');
    return { root, open: opening(root) };
  });

  test('any of the keys of a host is known by its fingerprint', async () => {
    const folder = freshFolder('host');
    mkdirSync(join(folder, 'ada'));
    for (const kind of KINDS) {
      const fingerprint = `256 ${server.fingerprints[kind]!} host (${kind})`;
      const remote = await opening(folder, { fingerprint })();
      expect(await remote.names()).toEqual(['ada']);
      await remote.close();
    }
  });

  test('a locked key is opened by its passphrase, and no other', async () => {
    const remote = await opening(
      freshFolder('host'),
      {},
      { key: server.locked, passphrase: PASSPHRASE },
    )();
    await remote.close();
    const wrong = { key: server.locked, passphrase: 'salah' };
    expect(await faultOf(opening(freshFolder('host'), {}, wrong))).toEqual({
      kind: 'key',
      isLocked: true,
    });
  });

  test('what stands in the way is told by its kind', async () => {
    const folder = freshFolder('host');
    const user = userInfo().username;
    const strange = { key: makeSshKey(join(freshFolder('key'), 'k')) };
    expect(await faultOf(opening(folder, {}, strange))).toEqual({ kind: 'login', user });
    expect(await faultOf(opening(folder, {}, { password: 'salah' }))).toEqual({
      kind: 'login',
      user,
    });
    const shown = server.fingerprints['ed25519']!;
    const known = `SHA256:${'A'.repeat(43)}`;
    const changed = { kind: 'host-key', known, shown };
    expect(await faultOf(opening(folder, { fingerprint: known }))).toEqual(changed);
    const unknown = await faultOf(opening(folder, { fingerprint: undefined }));
    expect(unknown).toEqual({ kind: 'host-key', known: undefined, shown });
    // What is said is pasted as it is.
    const sentence = describeFault(new RemoteError(unknown), wordsIn('id').delivery, {
      zone: 'Asia/Jakarta',
      language: 'id',
    })!;
    const line = /fingerprint: .*$/.exec(sentence)![0];
    const { targets } = parseTargets(
      `targets:\n  - name: a\n    kind: sftp\n    server: b\n    user: c\n    folder: d\n    ${line}\n`,
    );
    const { fingerprint } = targets[0]!;
    await (await opening(folder, { fingerprint: fingerprint! })()).close();
    const silent = { kind: 'unreachable', server: '127.0.0.1' };
    expect(await faultOf(opening(folder, { port: await freePort() }))).toEqual(silent);
    const nowhere = await opening(join(folder, 'tidak/ada'))();
    expect(await nowhere.names()).toEqual([]);
    await expect(
      nowhere.put([{ path: 'a/b', from: Buffer.from('x') }], () => {}),
    ).rejects.toMatchObject({ fault: { kind: 'no-folder' } });
    await nowhere.close();
  });

  test('what is not ours stays where folders are pruned', () =>
    expectForeignKept((root) => opening(root)()));

  test('a line that is cut twice is taken up again, and nothing is sent twice', async () => {
    const between = await startRelay(server.port);
    const root = freshFolder('host');
    const line = new HostLine(opening(root, { port: between.port }), {
      tries: 3,
      pause: async () => {},
    });
    await line.use((remote) => remote.names());
    const files = Array.from({ length: 300 }, (_, n) => `${n % 9}/${n}.txt`);
    const placed: string[] = [];
    let cuts = 2;
    between.cutAfter(300_000);
    await line.put(
      files.map((path) => ({ path, from: Buffer.alloc(4000, path) })),
      (path) => {
        placed.push(path);
        if (placed.length > 100 && cuts-- === 2) between.cutAfter(300_000);
      },
    );
    await line.close();
    await between.close();
    expect(between.count()).toBe(3);
    expect(placed.toSorted()).toEqual(files.toSorted());
    for (const path of files)
      expect(readFileSync(join(root, path)).equals(Buffer.alloc(4000, path))).toBe(true);
    for (let n = 0; n < 9; n++)
      expect(readdirSync(join(root, String(n))).some((name) => name.startsWith('.'))).toBe(false);
  });
});
