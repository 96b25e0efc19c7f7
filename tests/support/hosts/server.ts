import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { request } from 'node:http';
import { setTimeout } from 'node:timers/promises';

/** A web server that runs for a test. */
export type Server = { port: number; log(): string; stop(): Promise<void> };

/** The program's path, or `undefined` with a printed reason. */
export function installed(...paths: string[]): string | undefined {
  const found = paths.find((path) => existsSync(path));
  if (found === undefined) console.warn(`skipped: ${paths[0]} is not installed`);
  return found;
}

/** What a server answered; header names in small letters, the body not unpacked. */
export type Answer = { status: number; headers: Record<string, string>; body: Buffer };

/** Asks `path`, exactly as it is written, and follows nothing. */
export function ask(
  { port }: Pick<Server, 'port'>,
  path: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('end', () =>
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers as Record<string, string>,
        body: Buffer.concat(chunks),
      }),
    );
  })
    .on('error', reject)
    .end();
  return promise;
}

/** Whether something answers by HTTP at a port. */
const answersHttp = (port: number): Promise<boolean> =>
  ask({ port }, '/').then(
    () => true,
    () => false,
  );

/** Longer than a server takes to be there on a machine that does much else (ms). */
const PATIENCE = 30_000;

/** Starts a server in the foreground and waits until it answers, by HTTP unless told otherwise. */
export async function startServer(
  program: string,
  args: string[],
  port: number,
  answers: (port: number) => Promise<boolean> = answersHttp,
): Promise<Server> {
  const child = spawn(program, args);
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
  for (const began = Date.now(); Date.now() - began < PATIENCE;) {
    if (child.exitCode !== null) throw new Error(output);
    if (await answers(port)) return server;
    await setTimeout(50);
  }
  await server.stop();
  throw new Error(`no answer: ${output}`);
}
