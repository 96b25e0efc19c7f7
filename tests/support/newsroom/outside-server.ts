import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What was asked of the server, in order: `HEAD /a`. */
type Asked = { readonly line: string; readonly agent: string | undefined };

/** Paths and what they answer; `to` is where they send to, `later` after how many seconds to come back. */
const ANSWERS: Readonly<
  Record<string, { status: number; head?: number; to?: string; later?: string; once?: boolean }>
> = {
  '/there': { status: 200 },
  '/missing': { status: 404 },
  '/gone': { status: 410 },
  '/no-heads': { status: 200, head: 405 },
  '/lies-to-heads': { status: 200, head: 404 },
  '/machines-kept-out': { status: 403 },
  '/ill': { status: 500 },
  '/moved': { status: 301, to: '/there' },
  '/moved-to-nothing': { status: 302, to: '/missing' },
  '/round': { status: 302, to: '/and-round' },
  '/and-round': { status: 302, to: '/round' },
  '/to-nowhere': { status: 302, to: 'http://[' },
  '/come-back': { status: 429, later: '0', once: true },
  '/come-back-tomorrow': { status: 429, later: '86400' },
};

/** A site as they are outside, for the time of one test. `/slow` never answers; `/more/n` goes on to `n + 1`. */
export async function outsideServer() {
  const asked: Asked[] = [];
  const seen = new Set<string>();
  let [open, most] = [0, 0];
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url ?? '';
    asked.push({ line: `${request.method} ${path}`, agent: request.headers['user-agent'] });
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => (open -= 1));
    if (path === '/slow') return;
    const more = /^\/more\/(\d+)$/.exec(path);
    const known = more ? { status: 302, to: `/more/${Number(more[1]) + 1}` } : ANSWERS[path];
    const isOver = known !== undefined && 'once' in known && known.once && seen.has(path);
    seen.add(path);
    const { status, head, to, later } = {
      head: undefined,
      later: undefined,
      to: undefined,
      ...(known ?? ANSWERS['/missing']!),
    };
    if (to !== undefined) response.setHeader('location', to);
    if (later !== undefined && !isOver) response.setHeader('retry-after', later);
    response.statusCode = isOver ? 200 : request.method === 'HEAD' ? (head ?? status) : status;
    setTimeout(() => response.end(), 2);
  };
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { base, asked, most: () => most };
}
