import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestListener } from 'node:http';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { holdHtml } from '../../../../src/build/dev/hold-html.ts';

async function answerOf(listener: RequestListener, method = 'GET') {
  const server = createServer((request, response) => {
    holdHtml(response, async ({ status, html }) => ({ status: status + 1, html: `[${html}]` }));
    listener(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/`, { method });
  const text = await answer.text();
  server.close();
  return { status: answer.status, text, headers: answer.headers };
}

test('HTML is sent when it is whole, as it was made anew', async () => {
  const { status, text, headers } = await answerOf((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': 11, etag: '"x"' });
    response.write('<p>Ka');
    response.write(Buffer.from('bé</p>').subarray(0, 3));
    response.end(Buffer.from('bé</p>').subarray(3));
  });
  expect([status, text]).toEqual([201, '[<p>Kabé</p>]']);
  expect(headers.get('content-length')).toBe(String(Buffer.byteLength(text)));
  expect(headers.get('etag')).toBeNull();
});

test('a status and headers that were set before count too', async () => {
  const { status, text } = await answerOf((_request, response) => {
    response.statusCode = 404;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end('tidak ada');
  });
  expect([status, text]).toEqual([405, '[tidak ada]']);
});

test('a second head, of a failure in the middle of a page, is the one that counts', async () => {
  const { status, text } = await answerOf((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write('sete');
    response.writeHead(500, 'Rusak', { 'content-type': 'text/html' });
    response.end('ngah');
  });
  expect([status, text]).toEqual([501, '[setengah]']);
});

test('anything else goes on as it is written', async () => {
  const plain = await answerOf((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain', 'content-length': 4 });
    response.end('teks');
  });
  expect([plain.status, plain.text]).toEqual([200, 'teks']);
  const piped = await answerOf((_request, response) => {
    response.writeHead(200, 'Ya', { 'content-type': 'image/png' });
    Readable.from(['a', 'b', 'c']).pipe(response);
  });
  expect([piped.status, piped.text]).toEqual([200, 'abc']);
  const empty = await answerOf((_request, response) => {
    response.statusCode = 304;
    response.end();
  });
  expect(empty.status).toBe(304);
});

test('who asks for the head alone gets no body', async () => {
  const { status, text } = await answerOf((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<p>');
  }, 'HEAD');
  expect([status, text]).toEqual([201, '']);
});
