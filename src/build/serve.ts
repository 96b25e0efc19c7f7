import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { addressKey } from '../lib/address-key.ts';

/** A running server of one folder. */
export type Serving = { url: string; close(): Promise<void> };

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

/**
 * Serves a built site below its base path, as any static host would. `port` 0 takes a free one;
 * a port in use rejects with the code `EADDRINUSE`. Addresses in `gonePaths` (below the base,
 * percent-encoded) answer 410.
 */
export async function serveFolder(
  folder: string,
  base: string,
  port: number,
  gonePaths: readonly string[] = [],
): Promise<Serving> {
  const isGone = new Set(gonePaths.map(addressKey));
  const files = sirv(folder, { dev: true, etag: true, dotfiles: false });
  const notFound = join(folder, '404.html');
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const missing = (): void => {
      const path = url.slice(base.length - 1).replace(/[?#].*$/, '');
      response.writeHead(isGone.has(addressKey(path)) ? 410 : 404, {
        'content-type': 'text/html; charset=utf-8',
      });
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
    };
    if (!url.startsWith(base)) {
      if (`${url}/` !== base) return missing();
      response.writeHead(308, { location: base });
      response.end();
      return;
    }
    request.url = url.slice(base.length - 1);
    files(request, response, missing);
  });
  const actual = await listen(server, port);
  return {
    url: `http://127.0.0.1:${actual}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
