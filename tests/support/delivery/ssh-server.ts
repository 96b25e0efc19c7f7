import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from '../build-site.ts';
import { freePort } from '../hosts/free-port.ts';
import { isListening } from '../hosts/is-listening.ts';
import type { Server } from '../hosts/server.ts';
import { startServer } from '../hosts/server.ts';

/** A host by SSH, for whoever runs the tests. */
export type SshHost = Server & {
  /** The fingerprints of its keys by their kinds. */
  fingerprints: Record<string, string>;
  /** A private key with which one may log in, and one that is locked. */
  key: string;
  locked: string;
};

/** What the locked key is locked by. */
export const PASSPHRASE = 'kalimat "rahasia" $1';

const run = (...args: string[]): string => execFileSync('ssh-keygen', args, { encoding: 'utf8' });

/** Makes a private key and answers its text. */
export function makeSshKey(file: string, kind = 'ed25519', passphrase = ''): string {
  run('-q', '-t', kind, '-N', passphrase, '-C', 'uji', '-f', file);
  return readFileSync(file, 'utf8');
}

/** Starts an SSH server that has a key of each kind. */
export async function startSshHost(program: string, kinds: readonly string[]): Promise<SshHost> {
  const folder = freshFolder('sshd');
  chmodSync(folder, 0o700);
  for (const kind of kinds) makeSshKey(join(folder, `host-${kind}`), kind);
  const key = makeSshKey(join(folder, 'user'));
  const locked = makeSshKey(join(folder, 'locked'), 'ed25519', PASSPHRASE);
  const allowed = ['user.pub', 'locked.pub'].map((name) => readFileSync(join(folder, name)));
  writeFileSync(join(folder, 'allowed'), Buffer.concat(allowed));
  const fingerprints = Object.fromEntries(
    kinds.map((kind) => [kind, run('-lf', join(folder, `host-${kind}.pub`)).split(' ')[1]!]),
  );
  const server = await startSshd(program, folder, kinds, await freePort());
  return { ...server, fingerprints, key, locked };
}

/** Starts the server of `folder`. */
async function startSshd(
  program: string,
  folder: string,
  kinds: readonly string[],
  port: number,
): Promise<Server> {
  // Debian's server gives up its rights in this folder, which its start script makes.
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
  const settings = [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    ...kinds.map((kind) => `HostKey ${join(folder, `host-${kind}`)}`),
    'Subsystem sftp internal-sftp',
    `AuthorizedKeysFile ${join(folder, 'allowed')}`,
    'PidFile none',
    'StrictModes no',
    'UsePAM no',
    'PermitRootLogin prohibit-password',
    'PasswordAuthentication no',
    'MaxStartups 100',
    // Debian's bash reads what its person has for terminals in its first shell by ssh, which may take long.
    'SetEnv SHLVL=2',
  ];
  writeFileSync(join(folder, 'sshd_config'), `${settings.join('\n')}\n`);
  return startServer(program, ['-D', '-e', '-f', join(folder, 'sshd_config')], port, isListening);
}
