import { appendFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, readLine } from '../../../../../src/newsroom/stats/log/read-log.ts';
import { freshFolder } from '../../../../support/build-site.ts';
import type { Asked } from '../../../../support/stats/lines.ts';
import { LOGS, asked, combinedLine, commonLine } from '../../../../support/stats/lines.ts';

/** Letters that an address or the name of a program is made of; logs are read a letter a byte. */
const word = (signs: string) =>
  fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 30 });
const requests: fc.Arbitrary<Asked> = fc
  .record({
    from: fc.oneof(fc.ipV4(), fc.ipV6()),
    method: fc.constantFrom('GET', 'HEAD', 'POST'),
    target: word('abz09-/.%?=&_').map((path) => `/${path}`),
    status: fc.integer({ min: 100, max: 599 }),
    referrer: word('htps:/ab."\\é').filter((text) => text !== '-'),
    agent: word('Mozilla/5.0 (;)"\\').filter((text) => text.trim() === text && text !== '-'),
    seconds: fc.integer({ min: 1e9, max: 4e9 }),
  })
  .map(({ seconds, ...fields }) =>
    asked({
      ...fields,
      time: new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, '+00:00'),
    }),
  );

test.each(Object.entries(LOGS))('a line of a log %s is read as it was asked', (_kind, write) => {
  fc.assert(
    fc.property(requests, (one) => {
      const { time, from, method, target, status, referrer, agent } = readLine(write(one))!;
      expect(Math.floor(time / 1000) * 1000).toBe(Date.parse(one.time));
      expect({ from, method, target, status, referrer, agent }).toEqual({
        from: one.from,
        method: one.method,
        target: one.target,
        status: one.status,
        referrer: one.referrer,
        agent: one.agent,
      });
    }),
    { numRuns: 300 },
  );
});

describe('other forms', () => {
  test('a common log says neither where from nor by which program', () => {
    expect(readLine(commonLine(asked()))).toMatchObject({
      time: Date.parse('2026-11-28T01:15:30Z'),
      referrer: '',
      agent: '',
      host: undefined,
    });
  });

  test('a name of a user may have blanks, and more may follow', () => {
    const line = `${combinedLine(asked()).replace(' - - ', ' - Budi S ')} "-" 0.004`;
    expect(readLine(line)).toMatchObject({ from: '203.0.113.7', target: '/2026/11/banjir/' });
  });

  test('the host in front is told, without its port', () => {
    expect(readLine(LOGS['with the host in front']!(asked()))!.host).toBe('www.kabar.example');
    expect(readLine(LOGS['Caddy']!(asked()))!.host).toBe('kabar.example');
  });

  test('times of JSON are seconds, milliseconds, nanoseconds or words', () => {
    const time = Date.parse('2026-11-28T01:15:30Z');
    for (const ts of [time / 1000, time, time * 1e3, time * 1e6, '2026-11-28T01:15:30Z'])
      expect(readLine(JSON.stringify({ ts, uri: '/', status: 200 }))!.time, String(ts)).toBe(time);
  });

  test.each(['', 'Not a log', '{"a":1}', '{', '[]', '{"ts":"x","uri":"/","status":200}', '"'])(
    '%j is no request',
    (line) => {
      expect(readLine(line)).toBeUndefined();
    },
  );

  test('a request that is no HTTP is none', () => {
    const line = commonLine(asked()).replace(/"[^"]*"/, String.raw`"\x16\x03\x01"`);
    expect(readLine(line)).toBeUndefined();
  });
});

async function allLines(file: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const some of linesOf(file)) lines.push(...some);
  return lines;
}

describe('a file', () => {
  const folder = freshFolder('logs');

  test('is read to its last line, packed or not, whatever its name', async () => {
    const text = Array.from({ length: 30_000 }, (_, at) => `baris ${at} é`).join('\n');
    const plain = join(folder, 'access.log.gz');
    const packed = join(folder, 'access.log');
    writeFileSync(plain, text);
    writeFileSync(packed, gzipSync(text));
    // A rotated log may be two packed ones, one behind the other.
    appendFileSync(packed, gzipSync('\nakhir'));
    const lines = text.split('\n').map((line) => line.replace('é', 'Ã©'));
    expect(await allLines(plain)).toEqual(lines);
    expect(await allLines(packed)).toEqual([...lines, 'akhir']);
  });

  test('a line without end costs no memory and hides no other', async () => {
    const file = join(folder, 'long.log');
    writeFileSync(file, `satu\n${'x'.repeat(3_000_000)}\ndua\n`);
    const lines = await allLines(file);
    expect(lines.map((line) => line.slice(0, 4)).filter(Boolean)).toEqual(['satu', 'xxxx', 'dua']);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(400_000);
  });

  test('one that is cut off gives what came before, then its damage', async () => {
    const file = join(folder, 'cut.gz');
    const packed = gzipSync(Array.from({ length: 9000 }, (_, at) => `${at * 7919}\n`).join(''));
    writeFileSync(file, packed);
    truncateSync(file, packed.length - 200);
    await expect(allLines(file)).rejects.toMatchObject({ code: 'Z_BUF_ERROR' });
  });
});
