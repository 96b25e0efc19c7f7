import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Server } from './server.ts';
import { ask } from './server.ts';

/** That files have their types, and that what lies there compressed is sent so to who wants it. */
export function sendsTypesAndForms(server: () => Server, at: (path: string) => string): void {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/feed.xml', 'application/rss+xml; charset=utf-8'],
    ['/feed.json', 'application/feed+json; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
  ])('%s is of type %s', async (path, type) => {
    expect((await ask(server(), at(path))).headers['content-type']?.toLowerCase()).toBe(type);
  });

  test.each([
    ['/2014/08/rapat.opus', 'audio/ogg'],
    ['/2014/08/rapat.M4A', 'audio/mp4'],
    ['/2014/08/rapat.srt.vtt', 'text/vtt; charset=utf-8'],
  ])('%s is played as %s, part by part', async (path, type) => {
    const { status, headers, body } = await ask(server(), at(path), { range: 'bytes=1-2' });
    expect([status, headers['content-type']?.toLowerCase()]).toEqual([206, type]);
    expect(headers['content-range']).toBe('bytes 1-2/9');
    expect(body.toString()).toBe('er');
  });

  test.each(['/', '/2015/09/suriah/', '/_astro/app.abc.js', '/feed.xml'])(
    '%s is sent compressed as it lies there',
    async (path) => {
      const plain = await ask(server(), at(path));
      const br = await ask(server(), at(path), { 'accept-encoding': 'gzip, deflate, br' });
      const gz = await ask(server(), at(path), { 'accept-encoding': 'gzip' });
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(br.headers['content-encoding']).toBe('br');
      expect(gz.headers['content-encoding']).toBe('gzip');
      expect(brotliDecompressSync(br.body)).toEqual(plain.body);
      expect(gunzipSync(gz.body)).toEqual(plain.body);
      expect(br.headers['content-type']).toBe(plain.headers['content-type']);
      expect(br.headers['cache-control']).toBe(plain.headers['cache-control']);
      expect(br.headers['vary']?.toLowerCase()).toContain('accept-encoding');
      expect(br.headers['content-language']).toBeUndefined();
    },
  );

  test.each([
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0', undefined],
    ['br;q=0.000, gzip;q=0.0', undefined],
    ['gzip;q=0, br;q=0.5', 'br'],
    ['BR', 'br'],
    ['gzip; q=0', undefined],
    ['br; q=0, deflate', undefined],
    ['gzip;q=1.0', 'gzip'],
    ['x-br, abrakadabra', undefined],
    ['identity', undefined],
  ])('who accepts “%s” is sent %s', async (accepted, encoding) => {
    const { headers } = await ask(server(), at('/2015/09/suriah/'), {
      'accept-encoding': accepted,
    });
    expect(headers['content-encoding']).toBe(encoding);
  });
}
