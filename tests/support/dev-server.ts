import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from './build-site.ts';

/** What a person's shell has; the test runner's own variables would be taken for Vite's. */
const { PATH = '', HOME = '' } = process.env;

function spawnDev(env: Record<string, string>, port: number, root = PROJECT) {
  const dev = join(root, 'src/build/dev.ts');
  return spawn(process.execPath, [dev, '--port', String(port), '--host', '127.0.0.1'], {
    cwd: root,
    env: { PATH, HOME, ...env },
  });
}

/** Runs `npm run dev` until it ends by itself. */
export function runDev(
  env: Record<string, string>,
  port: number,
): Promise<{ code: number | null; output: string }> {
  const child = spawnDev(env, port);
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}

/** Longer than the server takes to be there on a machine that does much else (ms). */
const PATIENCE = 90_000;

/** Starts `npm run dev`'s server of a project on `port` and waits until it answers. */
export async function startDev(env: Record<string, string>, port: number, root = PROJECT) {
  const child = spawnDev(env, port, root);
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  const url = `http://127.0.0.1:${port}/`;
  const began = Date.now();
  for (;;) {
    const answer = await fetch(url).catch((error) => error as Error);
    // Settings that cannot be used are answered with 503, which is what a test may wait for.
    if (answer instanceof Response && (answer.ok || answer.status === 503)) break;
    const why = answer instanceof Response ? await answer.text() : String(answer.cause);
    if (Date.now() - began > PATIENCE || child.exitCode !== null)
      throw new Error(`${why}\n${output}`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return {
    url,
    /** What it has printed so far. */
    output: () => output,
    stop: () =>
      new Promise<void>((resolve) => {
        child.once('close', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}
