import { FTPError } from 'basic-ftp';
import { expect, test } from 'vitest';
import { describeFault } from '../../../../src/delivery/describe-fault.ts';
import { connectFault } from '../../../../src/delivery/remotes/network-fault.ts';
import { ftpFault, loginFault } from '../../../../src/delivery/remotes/ftp/ftp-fault.ts';
import { openTarget } from '../../../../src/delivery/targets/open-target.ts';
import { wordsIn } from '../../../../src/words/words-in.ts';
import { noSecrets } from '../../../support/delivery/no-secrets.ts';

const SERVER = 'ftp.kabar.example';
const answer = (message: string): FTPError =>
  new FTPError({ code: Number(message.slice(0, 3)), message });

// What ProFTPD, Pure-FTPd, vsftpd and FileZilla Server write.
test.for([
  ['552 Transfer aborted. Disk quota exceeded', { kind: 'full', path: 'a' }],
  ['552 Quota exceeded: [a] won’t be saved', { kind: 'full', path: 'a' }],
  ['452 Insufficient storage space', { kind: 'full', path: 'a' }],
  ['451 Failure writing to local file.', { kind: 'full', path: 'a' }],
  ['451 Local error in processing', { kind: 'other' }],
  ['426 Connection closed; transfer aborted.', { kind: 'lost' }],
  ['421 Timeout - try typing a little faster next time', { kind: 'lost' }],
  ['425 Unable to build data connection: Connection timed out', { kind: 'no-data-line' }],
  ['550 a: Is a directory', { kind: 'other', said: '550 a: Is a directory' }],
] as const)('an answer about a file is told by its kind: %s', ([message, fault]) => {
  expect(ftpFault(answer(message), 'a', SERVER).fault).toMatchObject(fault);
});

test.for([
  ['530 Login incorrect.', { kind: 'login', user: 'kabar' }],
  ['530 Login authentication failed', { kind: 'login', user: 'kabar' }],
  [
    '530 Sorry, the maximum number of connections (3) for your host are already connected.',
    { kind: 'too-many' },
  ],
  ['421 Too many connections (8) from this IP', { kind: 'too-many' }],
  ['421 There are too many connections from your internet address.', { kind: 'too-many' }],
  ['530 Non-anonymous sessions must use encryption.', { kind: 'other' }],
  [
    '421-Sorry, cleartext sessions are not accepted on this server.\n421 Please reconnect using TLS.',
    {
      kind: 'other',
      said: '421-Sorry, cleartext sessions are not accepted on this server. Please reconnect using TLS.',
    },
  ],
] as const)('an answer to a login is told by its kind: %s', ([message, fault]) => {
  expect(loginFault(answer(message), 'kabar', SERVER).fault).toMatchObject(fault);
});

test('a line for the bytes of files that cannot be begun is no broken line', () => {
  const error = new Error('Timeout when trying to open data connection to 10.0.0.1:40000');
  expect(ftpFault(error, 'a', SERVER).fault).toEqual({ kind: 'no-data-line', server: SERVER });
  expect(ftpFault(new Error('Server closed'), 'a', SERVER).fault).toEqual({ kind: 'lost' });
});

test('what is wrong with a certificate is said, and for which names it is', () => {
  const said = (code: string, more: object = {}): string => {
    const error = connectFault(Object.assign(new Error(code), { code, ...more }), SERVER);
    return describeFault(error, wordsIn('id').delivery, { zone: 'Asia/Jakarta', language: 'id' })!;
  };
  const names = Array.from({ length: 40 }, (_, n) => `DNS:s${n}.hos.example`).join(', ');
  const other = said('ERR_TLS_CERT_ALTNAME_INVALID', { cert: { subjectaltname: names } });
  expect(other).toContain('dibuat untuk nama lain, yaitu s0.hos.example, s1.hos.example');
  expect(other).not.toContain('s9.hos.example');
  expect(said('CERT_HAS_EXPIRED')).toContain('masa berlakunya sudah habis');
  expect(said('DEPTH_ZERO_SELF_SIGNED_CERT')).toContain('dibuat sendiri');
  expect(said('CERT_NOT_YET_VALID')).toContain('jam komputer');
});

test('without a password nobody is asked for anything but it', async () => {
  const asked: string[] = [];
  const open = openTarget({
    target: { name: 'a', kind: 'ftps', server: '127.0.0.1', port: 9, user: 'kabar', folder: 'b' },
    secrets: noSecrets,
    project: '/',
    ask: async (secret) => {
      asked.push(secret);
      return 'sandi';
    },
  });
  // With it, the host is asked; nobody listens there.
  await expect(open()).rejects.toMatchObject({ fault: { kind: 'unreachable' } });
  expect(asked).toEqual(['password']);
});
