import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from '../build-site.ts';
import { freePort } from '../hosts/free-port.ts';
import { isListening } from '../hosts/is-listening.ts';
import type { Server } from '../hosts/server.ts';
import { startServer } from '../hosts/server.ts';

/** A host by FTP, of whoever runs the tests. */
export type FtpHost = Server & {
  /** The folder in which its account begins. */
  readonly home: string;
  /** Its certificate, for `localhost`, by itself. */
  readonly certificate: string;
};

export const FTP_USER = 'kabar';
export const FTP_PASSWORD = 'sandi rahasia é';

const CERTIFICATE = join(freshFolder('certificate'), 'host');

/** A certificate for `localhost`, and its key. */
function makeCertificate(): void {
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
      ...['-keyout', `${CERTIFICATE}.key`, '-out', `${CERTIFICATE}.crt`, '-days', '2'],
      ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'],
    ],
    { stdio: 'ignore' },
  );
}

/** Starts ProFTPD with more lines in its settings. */
export async function startProftpd(program: string, settings: readonly string[]): Promise<FtpHost> {
  const folder = freshFolder('ftp');
  const home = join(folder, 'home');
  mkdirSync(home);
  makeCertificate();
  const digest = execFileSync('openssl', ['passwd', '-6', '-stdin'], { input: FTP_PASSWORD });
  const [uid, gid] = [process.getuid!(), process.getgid!()];
  const account = [FTP_USER, digest.toString().trim(), uid, gid, '', home, '/bin/sh'].join(':');
  writeFileSync(join(folder, 'accounts'), `${account}\n`);
  chmodSync(join(folder, 'accounts'), 0o600);
  const port = await freePort();
  writeFileSync(
    join(folder, 'proftpd.conf'),
    [
      'ModulePath /usr/lib/proftpd',
      'LoadModule mod_tls.c',
      'ServerType standalone',
      'DefaultAddress 127.0.0.1',
      `Port ${port}`,
      ...['UseIPv6 off', 'UseReverseDNS off', 'RootLogin on'],
      ...['RequireValidShell off', 'AuthPAM off', 'WtmpLog off', 'TransferLog none'],
      `AuthOrder mod_auth_file.c`,
      `AuthUserFile ${join(folder, 'accounts')}`,
      `PidFile ${join(folder, 'pid')}`,
      `ScoreboardFile ${join(folder, 'scores')}`,
      `DelayTable none`,
      ...['DelayEngine off', 'AllowOverwrite on', 'Umask 022'],
      '<IfModule mod_tls.c>',
      ...['TLSProtocol TLSv1.2 TLSv1.3', 'TLSRenegotiate none'],
      `TLSECCertificateFile ${CERTIFICATE}.crt`,
      `TLSECCertificateKeyFile ${CERTIFICATE}.key`,
      '</IfModule>',
      ...settings,
      '',
    ].join('\n'),
  );
  const args = ['-n', '-c', join(folder, 'proftpd.conf')];
  const server = await startServer(program, args, port, isListening);
  return { ...server, home, certificate: readFileSync(`${CERTIFICATE}.crt`, 'utf8') };
}
