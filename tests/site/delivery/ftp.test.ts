import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenRemote } from '../../../src/delivery/remotes/remote.ts';
import { HostLine } from '../../../src/delivery/sending/host-line.ts';
import { openTarget } from '../../../src/delivery/targets/open-target.ts';
import type { PublishTarget } from '../../../src/schema/entries.ts';
import { freshFolder } from '../../support/build-site.ts';
import type { FtpHost } from '../../support/delivery/ftp-server.ts';
import { FTP_PASSWORD, FTP_USER, startProftpd } from '../../support/delivery/ftp-server.ts';
import { noSecrets } from '../../support/delivery/no-secrets.ts';
import { remoteContract } from '../../support/delivery/remote-contract.ts';
import { freePort } from '../../support/hosts/free-port.ts';
import { faultOf } from '../../support/delivery/fault-of.ts';
import { startRelay } from '../../support/delivery/relay.ts';
import { expectForeignKept } from '../../support/delivery/foreign-kept.ts';
import { installed } from '../../support/hosts/server.ts';

const PROFTPD = installed('/usr/sbin/proftpd');

const opening = (
  { port }: { port: number },
  folder: string,
  more: Partial<PublishTarget> = {},
  password: string | undefined = FTP_PASSWORD,
): OpenRemote =>
  openTarget({
    target: {
      ...{ name: 'utama', kind: 'ftps', server: 'localhost', port, user: FTP_USER, folder },
      ...more,
    },
    secrets: { ...noSecrets, password },
    project: '/',
  });

describe.skipIf(PROFTPD === undefined)('FTPS of ProFTPD', () => {
  let host: FtpHost;
  const trusted = getCACertificates('default');
  beforeAll(async () => {
    host = await startProftpd(PROFTPD!, ['TLSEngine on', 'TLSRequired on']);
    setDefaultCACertificates([...trusted, host.certificate]);
  });
  afterAll(async () => {
    setDefaultCACertificates(trusted);
    await host?.stop();
  });

  remoteContract(async () => {
    const root = join(freshFolder('host'), 'public html');
    return { root, open: opening(host, root) };
  });

  test('a folder is found from the account’s home', async () => {
    mkdirSync(join(host.home, 'public_html/ada'), { recursive: true });
    for (const folder of ['public_html', '~/public_html/', './public_html']) {
      const remote = await opening(host, folder)();
      expect(await remote.names()).toEqual(['ada']);
      await remote.close();
    }
  });

  test('what stands in the way is told by its kind', async () => {
    const folder = freshFolder('host');
    const login = { kind: 'login', user: FTP_USER };
    expect(await faultOf(opening(host, folder, {}, 'salah'))).toEqual(login);
    const unnamed = opening(host, folder, { server: '127.0.0.1' });
    expect(await faultOf(unnamed)).toMatchObject({
      ...{ kind: 'certificate', reason: 'ERR_TLS_CERT_ALTNAME_INVALID', names: 'localhost' },
    });
    setDefaultCACertificates(trusted);
    const unknown = { kind: 'certificate', reason: 'DEPTH_ZERO_SELF_SIGNED_CERT' };
    expect(await faultOf(opening(host, folder))).toEqual(unknown);
    setDefaultCACertificates([...trusted, host.certificate]);
    const plain = await faultOf(opening(host, folder, { kind: 'ftp' }));
    expect(plain).toMatchObject({ kind: 'other', said: expect.stringMatching(/TLS|SSL/) });
    const silent = opening({ port: await freePort() }, folder);
    expect(await faultOf(silent)).toEqual({ kind: 'unreachable', server: 'localhost' });
    const nowhere = await opening(host, join(folder, 'tidak/ada'))();
    expect(await nowhere.names()).toEqual([]);
    await expect(
      nowhere.put([{ path: 'a/b', from: Buffer.from('x') }], () => {}),
    ).rejects.toMatchObject({ fault: { kind: 'no-folder' } });
    await nowhere.close();
  });

  test('what is not ours stays where folders are pruned', () =>
    expectForeignKept((root) => opening(host, root)()));
});

describe.skipIf(PROFTPD === undefined)('FTP of ProFTPD', () => {
  let host: FtpHost;
  beforeAll(async () => {
    host = await startProftpd(PROFTPD!, ['MaxClientsPerHost 2', 'MaxStoreFileSize 1 Mb']);
  });
  afterAll(() => host?.stop());

  test('a host that lets in two gets all on two connections', async () => {
    const root = freshFolder('host');
    const remote = await opening(host, root, { kind: 'ftp' })();
    const files = Array.from({ length: 40 }, (_, n) => `${n % 3}/${n}.txt`);
    await remote.put(
      files.map((path) => ({ path, from: Buffer.from(path) })),
      () => {},
    );
    for (const path of files) expect(readFileSync(join(root, path), 'utf8')).toBe(path);
    const other = opening(host, root, { kind: 'ftp' });
    expect(await faultOf(other)).toMatchObject({ kind: 'too-many' });
    await remote.close();
  });

  test('a host that knows no encryption gets no password', async () => {
    const fault = await faultOf(opening(host, freshFolder('host')));
    expect(fault).toEqual({ kind: 'no-tls', server: 'localhost' });
  });

  test('a host that is full is told by its words, and the file of before stays', async () => {
    const root = freshFolder('host');
    const remote = await opening(host, root, { kind: 'ftp' })();
    const put = (text: string): Promise<void> =>
      remote.put([{ path: 'a.txt', from: Buffer.from(text) }], () => {});
    await put('lama');
    await expect(put('x'.repeat(3_000_000))).rejects.toMatchObject({
      fault: { kind: 'full', path: 'a.txt' },
    });
    expect(readdirSync(root)).toEqual(['a.txt']);
    expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe('lama');
    // The line goes on.
    await put('baru');
    expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe('baru');
    await remote.close();
  });

  test('lines that are cut are begun again, and nothing is sent twice', async () => {
    const between = await startRelay(host.port);
    const root = freshFolder('host');
    // The host counts those that were cut until it sees that they are gone.
    const patience = { tries: 150, pause: async () => void (await setTimeout(100)) };
    const line = new HostLine(opening(between, root, { kind: 'ftp' }), patience);
    const files = Array.from({ length: 60 }, (_, n) => `${n % 3}/${n}.txt`);
    const placed: string[] = [];
    await line.put(
      files.map((path) => ({ path, from: Buffer.from(path) })),
      (path) => {
        placed.push(path);
        if (placed.length === 20) between.cutAfter(0);
      },
    );
    await line.close();
    await between.close();
    expect(between.count()).toBeGreaterThan(2);
    expect(placed.toSorted()).toEqual(files.toSorted());
    for (const path of files) expect(readFileSync(join(root, path), 'utf8')).toBe(path);
  });
});
