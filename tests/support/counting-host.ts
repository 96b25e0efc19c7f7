import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { TEXT_TYPES } from './text-types.ts';

/** A request that was answered: bytes of the body as it went over the line. */
export type Asked = { method: string; path: string; status: number; bytes: number };

/** A host that writes down what it is asked. */
export type CountingHost = { url: string; asked: Asked[]; close(): Promise<void> };

/**
 * Serves a built site at the root, text gzipped. With `validators` every answer has an `ETag` and
 * is to be asked for again; without, it has nothing but its type, as from the plainest of hosts.
 */
export async function startCountingHost(
  folder: string,
  { validators }: { validators: boolean },
): Promise<CountingHost> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const isThere = existsSync(file) && statSync(file).isFile();
    const type = isThere ? TEXT_TYPES[extname(file)] : undefined;
    let body = isThere ? readFileSync(file) : Buffer.alloc(0);
    if (type) body = gzipSync(body, { level: 9 });
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    const isSame = validators && isThere && request.headers['if-none-match'] === etag;
    const status = isSame ? 304 : isThere ? 200 : 404;
    if (status !== 200 || request.method === 'HEAD') body = Buffer.alloc(0);
    response.sendDate = false;
    response.writeHead(status, {
      ...(type && { 'content-type': type, 'content-encoding': 'gzip' }),
      ...(validators && isThere && { etag, 'cache-control': 'no-cache' }),
    });
    response.end(body);
    asked.push({ method: request.method ?? '', path, status, bytes: body.length });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
