import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import type { Serving } from '../../../src/build/serve.ts';

/** Serves a folder with its `.gz` files on a free port of this machine. */
export async function serveCompressed(folder: string): Promise<Serving> {
  const files = sirv(folder, { gzip: true, etag: true, maxAge: 600 });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
