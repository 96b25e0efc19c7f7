import { createHmac } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprintOf } from '../../../../src/delivery/remotes/host-key/fingerprint.ts';
import { knownKeys } from '../../../../src/delivery/remotes/host-key/known-hosts.ts';
import { trustedKeys } from '../../../../src/delivery/remotes/host-key/trusted-keys.ts';
import { kindsInOrder } from '../../../../src/delivery/remotes/sftp/key-kinds.ts';
import { freshFolder } from '../../../support/build-site.ts';

const KEY = Buffer.from('kunci').toString('base64');
const OTHER = Buffer.from('lain').toString('base64');

const hashed = (host: string): string => {
  const salt = Buffer.from('garam');
  const digest = createHmac('sha1', salt).update(host).digest('base64');
  return `|1|${salt.toString('base64')}|${digest}`;
};

test.for([
  ['a name', 'ftp.kabar.example', 22, true],
  ['a name in capitals', 'FTP.Kabar.example', 22, true],
  ['one of several', 'lain.example,ftp.kabar.example', 22, true],
  ['all below', '*.kabar.example', 22, true],
  ['all but this', '*.kabar.example,!ftp.kabar.example', 22, false],
  ['hashed', hashed('ftp.kabar.example'), 22, true],
  ['hashed, with a port', hashed('[ftp.kabar.example]:2222'), 2222, true],
  ['with a port', '[ftp.kabar.example]:2222', 2222, true],
  ['another port', '[ftp.kabar.example]:2222', 22, false],
  ['no port', 'ftp.kabar.example', 2222, false],
  ['a dot is a dot', 'ftpxkabar.example', 22, false],
] as const)('known hosts: %s', ([, names, port, isThere]) => {
  const text = `# nobody\n\n${names} ssh-ed25519 ${KEY} who@where\r\n`;
  const found = knownKeys(text, 'ftp.kabar.example', port);
  expect(found.map(({ kind }) => kind)).toEqual(isThere ? ['ssh-ed25519'] : []);
});

test('a key that was revoked is not trusted, and one that signs others is none of the host', () => {
  const file = join(freshFolder('hosts'), 'known_hosts');
  writeFileSync(
    file,
    [
      `a.example ssh-rsa ${KEY}`,
      `a.example ssh-ed25519 ${OTHER}`,
      `@revoked * ssh-ed25519 ${OTHER}`,
      `@cert-authority *.example ssh-ed25519 ${Buffer.from('wali').toString('base64')}`,
    ].join('\n'),
  );
  const trusted = trustedKeys({ server: 'a.example', port: 22, fingerprint: undefined }, [file]);
  expect(trusted.isTrusted(Buffer.from('kunci'))).toBe(true);
  expect(trusted.isTrusted(Buffer.from('lain'))).toBe(false);
  expect(trusted.isTrusted(Buffer.from('wali'))).toBe(false);
  expect(trusted.known).toBe(fingerprintOf(Buffer.from('kunci')));
  expect(kindsInOrder(['ssh-rsa'])[0]).toContain('rsa-sha2-512');
  const unknown = trustedKeys({ server: 'b.example', port: 22, fingerprint: undefined }, [file]);
  expect(unknown.known).toBeUndefined();
});

test('a fingerprint goes before what was confirmed here', () => {
  const fingerprint = fingerprintOf(Buffer.from('kunci'));
  for (const written of [fingerprint, `${fingerprint}=`, `256 ${fingerprint} root@a (ED25519)`]) {
    const trusted = trustedKeys({ server: 'a.example', port: 22, fingerprint: written }, []);
    expect(trusted.isTrusted(Buffer.from('kunci'))).toBe(true);
    expect(trusted.isTrusted(Buffer.from('lain'))).toBe(false);
  }
});
