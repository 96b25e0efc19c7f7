import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { imported, ownTemporaryFolder, article } from './support/import-archive.ts';
import { makeZip } from './support/make-zip.ts';

ownTemporaryFolder();

describe('one budget for a whole source', () => {
  const bomb = (megabytes: number) => gzipSync(Buffer.alloc(megabytes * 1024 ** 2));

  test('a gzip that swells without end is not unpacked to its end', async () => {
    // 300 MB of zeros are 300 kB packed, and that may be no more than 256 MB + 200 × 300 kB.
    const found = await imported('bom.xml.gz', bomb(330));
    expect(found.said).toEqual([['archive-bytes', 320]]);
  });

  test('many archives in one count together, and what came before comes in', async () => {
    const part = bomb(100);
    const parts = Array.from({ length: 9 }, (_, at) => ({
      name: `b${at}.gz`,
      data: part,
      method: 0,
    }));
    const found = await imported('a.zip', makeZip([article('Satu', '0.txt'), ...parts]));
    expect(found.titles).toEqual(['Satu']);
    expect(found.said[0]?.[0]).toBe('archive-bytes');
  });

  test('archives within archives end at the fourth level', async () => {
    let inner = makeZip([article('Dalam')]);
    for (let level = 4; level >= 1; level -= 1)
      inner = makeZip([article(`Tingkat ${level}`), { name: 'lagi.zip', data: inner, method: 0 }]);
    const found = await imported('dalam.zip', inner);
    expect(found.titles).toEqual(['Tingkat 1', 'Tingkat 2', 'Tingkat 3', 'Tingkat 4']);
    expect(found.said).toEqual([['archive-depth', 4]]);
  });

  test('an archive whose entries are all the same bytes is no larger for it', async () => {
    // David Fifield, “A better zip bomb”: all entries of the directory point to the same bytes.
    const one = makeZip([{ name: 'a.txt', data: Buffer.alloc(50 * 1024 ** 2, 97) }]);
    const at = one.indexOf('PK\u0001\u0002', 0, 'latin1');
    const entry = one.subarray(at, one.length - 22);
    const end = Buffer.from(one.subarray(-22));
    const list = Buffer.concat(Array.from({ length: 200 }, () => entry));
    end.writeUInt32LE(list.length, 12);
    const found = await imported('a.zip', Buffer.concat([one.subarray(0, at), list, end]));
    expect(found.said[0]?.[0]).toBe('archive-bytes');
  });
});

test('pictures and films stay packed where nobody asked for pictures', async () => {
  const film = { name: 'a.mp4', data: Buffer.alloc(400 * 1024 ** 2) };
  const found = await imported('a.zip', makeZip([film, article('Satu')]));
  expect(found).toMatchObject({ titles: ['Satu'], said: [] });
});
