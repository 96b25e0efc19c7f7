import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askOver } from '../../../../src/delivery/verify/ask.ts';
import { fetchLightly } from '../../../../src/delivery/verify/fetch-lightly.ts';

const TEXT = 'Isi berita. '.repeat(5000);
const PACKED: Record<string, (text: string) => Buffer> = {
  gzip: gzipSync,
  deflate: deflateSync,
  br: brotliCompressSync,
};

let server: Server;
let base: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const name = request.url!.slice(1);
    const pack = PACKED[name];
    if (name === 'diam') return;
    if (name === 'putus') {
      response.writeHead(200, { 'content-length': '100' });
      response.write('separuh');
      setTimeout(() => request.socket.destroy(), 20);
      return;
    }
    if (name === 'pindah') response.writeHead(301, { location: '/lain/' });
    else response.writeHead(200, { 'x-a': ['1', '2'], ...(pack && { 'content-encoding': name }) });
    response.end(name === 'kosong' ? '' : (pack?.(TEXT) ?? TEXT));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const ask = (name: string, patience = 2000) =>
  askOver(fetchLightly, patience)(new URL(name, base), 'browser');

test.each(['polos', 'gzip', 'deflate', 'br', 'kosong', 'pindah'])(
  'an answer is as fetch has it: %s',
  async (name) => {
    const own = await ask(name);
    const other = await askOver(fetch)(new URL(name, base), 'browser');
    expect(Buffer.from(own.body).equals(Buffer.from(other.body))).toBe(true);
    expect([own.status, own.location?.href, own.headers.get('x-a')]).toEqual([
      ...[other.status, other.location?.href, other.headers.get('x-a')],
    ]);
  },
);

test.each([
  ['diam', 'ETIMEDOUT', 300],
  ['putus', 'ECONNRESET', 10_000],
] as const)('no whole answer is none: %s', async (name, reason, patience) => {
  await expect(ask(name, patience)).rejects.toMatchObject({ name: 'NoAnswer', reason });
});
