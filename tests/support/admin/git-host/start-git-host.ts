import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { MemoryRepository } from './memory-repository.ts';
import type { Person } from './memory-repository.ts';
import { SignInPage } from './sign-in-page.ts';
import type { About, HostRequest, Speech } from './speech.ts';

/** How a request goes wrong: the line is cut, the answer comes late, or it is another one. */
export type Fault =
  'cut' | { readonly late: number } | { readonly status: number; readonly body: string };

/** A git host in memory. A test sees what it was asked, and spoils what it likes. */
export type GitHost = {
  url: string;
  repository: MemoryRepository;
  asked: About[];
  /** Where the first of its people lets an application in. */
  signIn: SignInPage;
  /** Asked before each answer; what it returns goes wrong. */
  spoil: (about: About) => Fault | undefined;
  close(): Promise<void>;
};

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type, accept',
  'access-control-allow-methods': 'GET, POST, PUT, DELETE',
  'access-control-max-age': '600',
};

async function read(
  request: IncomingMessage,
  personOf: (token: string | undefined) => Person | undefined,
): Promise<HostRequest> {
  let text = '';
  for await (const part of request) text += String(part);
  const token = request.headers.authorization?.split(' ')[1];
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    body: text === '' ? undefined : (JSON.parse(text) as unknown),
    person: personOf(token),
  };
}

/** Starts a git host on this machine that has `files`, by the first of `people`. */
export async function startGitHost(
  speech: Speech,
  people: readonly [Person, ...Person[]],
  files: Readonly<Record<string, string | Buffer>>,
): Promise<GitHost> {
  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    if (incoming.method === 'OPTIONS') {
      response.writeHead(204, CORS).end();
      return;
    }
    const request = await read(
      incoming,
      (token) => people.find((one) => one.token === token) ?? host.signIn.personOf(token),
    );
    const page = host.signIn.answer(request.path, request.body);
    if (page !== undefined) {
      const type = page.html === undefined ? 'application/json' : 'text/html; charset=utf-8';
      response.writeHead(page.status ?? 200, { ...CORS, 'content-type': type });
      response.end(page.html ?? JSON.stringify(page.json));
      return;
    }
    const about = speech.about(request);
    host.asked.push(about);
    const fault = host.spoil(about);
    if (fault === 'cut') {
      incoming.socket.destroy();
      return;
    }
    if (fault && 'late' in fault) await setTimeout(fault.late);
    if (fault && 'status' in fault) {
      response.writeHead(fault.status, { ...CORS, 'content-type': 'text/html' }).end(fault.body);
      return;
    }
    const { status = 200, json, bytes } = speech.answer(request, host.repository);
    const type = bytes ? 'application/octet-stream' : 'application/json';
    // Hosts pack what they tell.
    const body = bytes ?? (json === undefined ? undefined : gzipSync(JSON.stringify(json)));
    const packed = bytes === undefined && body !== undefined;
    response.writeHead(status, {
      ...CORS,
      'content-type': type,
      ...(packed && { 'content-encoding': 'gzip' }),
    });
    response.end(body);
  }
  const server = createServer((request, response) => {
    serve(request, response).catch((error: NodeJS.ErrnoException) => {
      // Who asked went away in the middle.
      if (error.code !== 'ECONNRESET') throw error;
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host: GitHost = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    repository: new MemoryRepository(people[0], files),
    asked: [],
    signIn: new SignInPage(people[0]),
    spoil: () => undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return host;
}
