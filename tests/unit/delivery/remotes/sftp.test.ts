import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../../../src/delivery/remotes/host-key/fingerprint.ts';
import type { OpenRemote } from '../../../../src/delivery/remotes/remote.ts';
import { openTarget } from '../../../../src/delivery/targets/open-target.ts';
import type { AskSecret } from '../../../../src/delivery/targets/with-asking.ts';
import { freshFolder } from '../../../support/build-site.ts';
import { noSecrets } from '../../../support/delivery/no-secrets.ts';
import { remoteContract } from '../../../support/delivery/remote-contract.ts';
import type { SftpServer, SftpServerOptions } from '../../../support/delivery/sftp-server.ts';
import { startSftpServer } from '../../../support/delivery/sftp-server.ts';

const PASSWORD = 'sandi rahasia';
const servers: SftpServer[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.stop();
});

/** A host of its own, and the way there. */
async function host(
  more: Partial<SftpServerOptions> = {},
  { ask, ...secrets }: { ask?: AskSecret; password?: string | undefined } = { password: PASSWORD },
): Promise<{ open: OpenRemote; home: string }> {
  const home = freshFolder('home');
  const server = await startSftpServer({ home, password: PASSWORD, way: 'password', ...more });
  servers.push(server);
  const open = openTarget({
    target: {
      ...{ name: 'utama', kind: 'sftp', server: '127.0.0.1', port: server.port, user: 'kabar' },
      ...{ folder: '~/public_html/', fingerprint: fingerprintOf(server.hostKey) },
    },
    secrets: { ...noSecrets, ...secrets },
    ...{ project: '/', ask },
  });
  return { open, home };
}

const put = async (open: OpenRemote, path: string, text: string): Promise<void> => {
  const remote = await open();
  try {
    await remote.put([{ path, from: Buffer.from(text) }], () => {});
  } finally {
    await remote.close();
  }
};

describe('SFTP to a host that cannot rename over a file', () => {
  remoteContract(async () => {
    const { open, home } = await host();
    return { open, root: join(home, 'public_html') };
  });
});

test('a password is told to a host that asks for it in a sentence', async () => {
  const { open, home } = await host({ way: 'keyboard-interactive' });
  await put(open, 'a.txt', 'isi');
  expect(readFileSync(join(home, 'public_html/a.txt'), 'utf8')).toBe('isi');
});

test('a password that nobody gave is asked for when the host wants it, and once', async () => {
  const asked: string[] = [];
  const typed = ['salah', PASSWORD];
  const { open } = await host(
    {},
    {
      ask: async (secret) => {
        asked.push(secret);
        return typed.shift()!;
      },
    },
  );
  await put(open, 'a.txt', 'isi');
  await put(open, 'a.txt', 'isi');
  expect(asked).toEqual(['password', 'password']);
});

test('a password that was given is not asked for, nor is one where nobody sits', async () => {
  const login = { fault: { kind: 'login', user: 'kabar' } };
  const ask: AskSecret = async () => expect.unreachable();
  const wrong = await host({}, { password: 'salah', ask });
  await expect(wrong.open()).rejects.toMatchObject(login);
  const nobody = await host({}, {});
  await expect(nobody.open()).rejects.toMatchObject(login);
});

test('a host that is full is told, the file of before stays, and nothing of the new one', async () => {
  const { open, home } = await host({ room: 100_000 });
  await put(open, 'a.txt', 'lama');
  await expect(put(open, 'a.txt', 'x'.repeat(300_000))).rejects.toMatchObject({
    fault: { kind: 'full', path: 'a.txt' },
  });
  expect(readFileSync(join(home, 'public_html/a.txt'), 'utf8')).toBe('lama');
  expect(readdirSync(join(home, 'public_html'))).toEqual(['a.txt']);
});

test('what a host does not allow is told by the path of the site', async () => {
  const { open } = await host({ denies: (call, path) => call === 'OPEN' && path.includes('/b/') });
  await expect(put(open, 'b/c.txt', 'x')).rejects.toMatchObject({
    fault: { kind: 'denied', path: 'b/c.txt' },
  });
});

test('a large file comes whole from this machine', async () => {
  const { open, home } = await host();
  const from = join(freshFolder('large'), 'besar.bin');
  const bytes = Buffer.alloc(2_500_001, 'abcdefghij');
  writeFileSync(from, bytes);
  const remote = await open();
  await remote.put([{ path: 'besar.bin', from }], () => {});
  expect(readFileSync(join(home, 'public_html/besar.bin')).equals(bytes)).toBe(true);
  await remote.close();
});
