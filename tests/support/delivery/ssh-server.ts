import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Server } from '../hosts/server.ts';

/** Whether somebody listens on a port of this machine. */
function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    }).on('error', () => resolve(false));
  });
}

/** Starts an SSH server for whoever runs the tests: `folder` has its key `host` and the keys that are `allowed`. */
export async function startSshd(program: string, folder: string, port: number): Promise<Server> {
  // Debian's server gives up its rights in this folder, which its start script makes.
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
  const settings = [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${join(folder, 'host')}`,
    `AuthorizedKeysFile ${join(folder, 'allowed')}`,
    'PidFile none',
    'StrictModes no',
    'UsePAM no',
    'PermitRootLogin prohibit-password',
    'PasswordAuthentication no',
    'MaxStartups 100',
  ];
  writeFileSync(join(folder, 'sshd_config'), `${settings.join('\n')}\n`);
  const child = spawn(program, ['-D', '-e', '-f', join(folder, 'sshd_config')]);
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const server: Server = {
    port,
    log: () => output,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error(output);
    if (await isListening(port)) return server;
    await setTimeout(50);
  }
  await server.stop();
  throw new Error(`no answer: ${output}`);
}
