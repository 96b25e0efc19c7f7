import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { certificate } from '../line/certificate.ts';
import { farRelay } from '../line/far-relay.ts';
import type { Line } from '../line/line.ts';
import { TEXT_TYPES } from '../../support/text-types.ts';

/** Addresses of one host: as this machine reaches it, and over the line. */
export type FarHost = { near: string; far: string; close(): Promise<void> };

/**
 * Serves a built site, with `copies` of pages over it by path, as hosts do: HTTP/2 over TLS, text
 * gzipped (-9).
 */
export async function serveFar(
  folder: string,
  copies: ReadonlyMap<string, string>,
  line: Line,
): Promise<FarHost> {
  const packed = new Map<string, Buffer>();
  const server = createSecureServer(certificate(), (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'https://host').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const copy = copies.get(path);
    if (copy === undefined && !(existsSync(file) && statSync(file).isFile())) {
      response.writeHead(404).end();
      return;
    }
    const type = TEXT_TYPES[extname(file)];
    const body = packed.get(path) ?? pack(copy ?? readFileSync(file), type !== undefined);
    packed.set(path, body);
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      ...(type && { 'content-encoding': 'gzip' }),
    });
    response.end(body);
  });
  const sessions = new Set<{ destroy(): void }>();
  server.on('session', (session) => sessions.add(session));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const relay = await farRelay(port, line);
  return {
    near: `https://127.0.0.1:${port}/`,
    far: `https://127.0.0.1:${relay.port}/`,
    async close() {
      for (const session of sessions) session.destroy();
      server.close();
      await relay.close();
    },
  };
}

const pack = (body: string | Buffer, isText: boolean): Buffer =>
  isText ? gzipSync(body, { level: 9 }) : Buffer.from(body);
