import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Http2ServerResponse } from 'node:http2';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Serving } from '../../../src/build/serve.ts';
import { certificate } from '../line/certificate.ts';
import type { Line } from '../line/line.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
};
/** Bytes that go out at a time, so that answers share the line. */
const PIECE = 1400;

/**
 * Serves a built site as a host at the far end of a line would: HTTP/2, text gzipped, every answer a
 * round trip late, all answers together no faster than the line. The line is shaped here and not in
 * the browser, because Chromium's own emulation leaves out what workers fetch. The certificate is
 * made for the occasion by openssl.
 */
export async function serveSlowly(folder: string, line: Line): Promise<Serving> {
  const packed = new Map<string, Buffer>();
  let free = 0;
  const send = async (response: Http2ServerResponse, body: Buffer): Promise<void> => {
    for (let at = 0; at < body.length && !response.destroyed; at += PIECE) {
      const piece = body.subarray(at, at + PIECE);
      free = Math.max(free, performance.now()) + (piece.length * 8000) / line.rate;
      await wait(Math.max(0, free - performance.now()));
      response.write(piece);
    }
    response.end();
  };
  const server = createSecureServer(certificate(), async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'https://host').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    await wait(line.roundTrip);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)];
    const body = packed.get(file) ?? (type ? gzipSync(readFileSync(file)) : readFileSync(file));
    packed.set(file, body);
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      ...(type && { 'content-encoding': 'gzip' }),
    });
    await send(response, body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.close();
    },
  };
}
