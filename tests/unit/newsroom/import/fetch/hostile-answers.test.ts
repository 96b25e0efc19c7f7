import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fetchGuarded } from '../../../../../src/newsroom/import/fetch/fetch-guarded.ts';

const bounds = { allowPrivate: true, maxBytes: 100_000, timeout: 1000, maxRedirects: 5 };
const text = Buffer.from('<p>Isi berita dari Demak.</p>'.repeat(40));

/** A server that answers every request with these bytes, or as it likes. */
async function answering(sent: Buffer | ((socket: Socket) => void)): Promise<string> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => {});
    socket.once('data', () => {
      if (typeof sent === 'function') sent(socket);
      else socket.end(sent);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

function answer(headers: string[], body: Uint8Array = text, status = '200 OK'): Buffer {
  const head = [`HTTP/1.1 ${status}`, ...headers, 'Connection: close', '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head), body]);
}

const coded = (coding: string, body: Uint8Array) => answer([`Content-Encoding: ${coding}`], body);

describe('an answer that is coded', () => {
  test.each([
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['GZIP', gzipSync(text)],
    ['br', brotliCompressSync(text)],
    ['zstd', zstdCompressSync(text)],
    ['deflate', deflateSync(text)],
    // As old servers of Microsoft did.
    ['deflate', deflateRawSync(text)],
    ['deflate, gzip', gzipSync(deflateSync(text))],
    ['identity', text],
    ['', text],
    // What is not true of it: the bytes are plain.
    ['gzip', text],
    ['deflate', text],
    ['br', text],
    ['utf-8', text],
    ['constructor', text],
    ['__proto__', text],
    ['toString, gzip', gzipSync(text)],
  ])('as “%s” is read', async (coding, body) => {
    const { bytes } = await fetchGuarded(await answering(coded(coding, body)), bounds);
    expect(bytes.equals(text)).toBe(true);
  });

  test.each([
    ['gzip', gzipSync(text).subarray(0, -20), 'cut'],
    ['br', brotliCompressSync(text).subarray(0, -4), 'cut'],
    ['deflate', deflateSync(text).subarray(0, -8), 'cut'],
    ['constructor', Buffer.from([0, 1, 2, 255]), 'encoding'],
    ['gzip', Buffer.concat([gzipSync(text).subarray(0, 10), Buffer.alloc(50, 255)]), 'encoding'],
    ['gzip, gzip, gzip, gzip', text, 'encoding'],
    ['gzip', gzipSync(Buffer.alloc(200_000)), '> 0 MB'],
    ['br', brotliCompressSync(Buffer.alloc(200_000)), '> 0 MB'],
  ])('as “%s” and wrong ends with a word (case %#)', async (coding, body, why) => {
    await expect(fetchGuarded(await answering(coded(coding, body)), bounds)).rejects.toMatchObject({
      message: why,
      refused: false,
    });
  });
});

describe('an answer that breaks', () => {
  const gzipped = gzipSync(text);
  const cases: [string, Buffer | ((socket: Socket) => void), string][] = [
    [
      'within gzip',
      answer(
        [`Content-Length: ${gzipped.length}`, 'Content-Encoding: gzip'],
        gzipped.subarray(0, 30),
      ),
      'ECONNRESET',
    ],
    ['before its length', answer(['Content-Length: 5000']), 'ECONNRESET'],
    [
      'within a chunk',
      answer(['Transfer-Encoding: chunked', 'Content-Encoding: gzip'], Buffer.from('ff\r\nabc')),
      'ECONNRESET',
    ],
    ['by a reset', (socket) => socket.resetAndDestroy(), 'ECONNRESET'],
    ['before a word', Buffer.alloc(0), 'ECONNRESET'],
    [
      'into another protocol',
      Buffer.from(
        'HTTP/1.1 101 Switching Protocols\r\nUpgrade: foo\r\nConnection: Upgrade\r\n\r\n',
      ),
      'garbled',
    ],
    ['off the web', Buffer.from('SSH-2.0-OpenSSH_9.6\r\n'), 'garbled'],
    ['with a length that is none', answer(['Content-Length: banyak']), 'garbled'],
    ['with endless heads', answer([`X: ${'x'.repeat(200_000)}`]), 'garbled'],
    [
      'by a redirect to no address',
      answer(['Location: http://['], text, '302 Found'),
      'redirect-broken',
    ],
    ['by an empty redirect', answer(['Location:'], text, '302 Found'), 'redirects'],
    ['by a redirect without a place', answer([], text, '302 Found'), 'HTTP 302'],
    ['as “no content”', answer([], Buffer.alloc(0), '204 No Content'), 'HTTP 204'],
    ['by silence', () => {}, 'TimeoutError'],
    [
      'in drops',
      (socket) => {
        socket.write(answer(['Content-Encoding: gzip'], gzipped.subarray(0, 12)));
        const drops = setInterval(() => socket.write('x'), 50);
        socket.once('close', () => clearInterval(drops));
      },
      'TimeoutError',
    ],
    [
      'in drops that look whole',
      (socket) => {
        socket.write(answer([], text));
        const drops = setInterval(() => socket.write('x'), 50);
        socket.once('close', () => clearInterval(drops));
      },
      'TimeoutError',
    ],
    [
      'in heads that never end',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        const drops = setInterval(() => socket.write('X: y\r\n'), 50);
        socket.once('close', () => clearInterval(drops));
      },
      'TimeoutError',
    ],
    [
      'never, with a hundred thousand bytes at a time',
      (socket) => {
        socket.write(answer([], Buffer.alloc(0)));
        const more = (): void => {
          while (!socket.destroyed && socket.write(text));
        };
        socket.on('drain', more);
        more();
      },
      '> 0 MB',
    ],
  ];
  test.each(cases)('%s ends with a word', async (_, sent, why) => {
    await expect(fetchGuarded(await answering(sent), bounds)).rejects.toMatchObject({
      name: 'Error',
      message: why,
    });
  });

  test('longer than it said is read to where it said', async () => {
    const { bytes } = await fetchGuarded(await answering(answer(['Content-Length: 10'])), bounds);
    expect(bytes.length).toBe(10);
  });
});

test.each([
  ['file:///etc/passwd', 'scheme'],
  ['javascript:alert(1)', 'scheme'],
  ['ftp://lama.example/', 'scheme'],
  ['http://user:pass@169.254.169.254/', 'private'],
])('a redirect to %s is not followed', async (location, why) => {
  const url = await answering(answer([`Location: ${location}`], text, '302 Found'));
  // The first address is allowed by its name, as every public one is.
  const refused = fetchGuarded(url, { ...bounds, allowPrivate: why !== 'private' });
  await expect(refused).rejects.toMatchObject({ message: why, refused: true });
});

test('a request ends when the import is stopped', async () => {
  const stop = new AbortController();
  const url = await answering(() => stop.abort());
  await expect(
    fetchGuarded(url, { ...bounds, timeout: 60_000, stop: stop.signal }),
  ).rejects.toThrow('stopped');
});
