import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { contentFolder } from './support/content-folder.ts';
import {
  imported,
  ownTemporaryFolder,
  rules,
  article,
  text,
  titles,
} from './support/import-archive.ts';
import type { ZipFile } from './support/make-zip.ts';
import { makeZip } from './support/make-zip.ts';
import { runImport } from './support/run-import.ts';

ownTemporaryFolder();

describe('a ZIP with one bad entry brings all others, and that one where it can be read', () => {
  const long = `${'panjang'.repeat(60)}.txt`;
  test.each<[string, ZipFile, boolean]>([
    ['absolute', article('Buruk', '/etc/buruk.txt'), true],
    ['out of the folder', article('Buruk', '../../buruk.txt'), true],
    ['out of the folder, as Windows writes it', article('Buruk', '..\\..\\buruk.txt'), true],
    ['on another drive', article('Buruk', 'C:\\buruk.txt'), true],
    ['NUL', article('Buruk', 'bu\0ruk.txt'), true],
    ['controls', article('Buruk', 'bu\nr\u001buk.txt'), true],
    ['too long', article('Buruk', long), true],
    ['too deep', article('Buruk', `${'map/'.repeat(800)}buruk.txt`), true],
    ['of a device', article('Buruk', 'CON.txt'), true],
    ['dots at its end', article('Buruk', 'buruk.txt. . .'), true],
    ['signs of Windows', article('Buruk', 'apa: "ini"?.txt'), true],
    ['no words', article('Buruk', '..'), true],
    ['nothing', article('Buruk', ''), true],
    ['a name that another has', article('Buruk', 'Satu.txt'), true],
    ['a name that differs by case', article('Buruk', 'SATU.TXT'), true],
    ['the name of a folder', article('Buruk', 'map'), true],
    ['a file as its folder', article('Buruk', 'Satu.txt/buruk.txt'), true],
    [
      'another encoding',
      { ...article('Buruk'), name: Buffer.from([0x62, 0xe9, 0x2e, 0x74]), flags: 0 },
      true,
    ],
    [
      'bytes that are no UTF-8',
      { ...article('Buruk'), name: Buffer.from([0x62, 0xff, 0xfe]) },
      true,
    ],
    ['half a surrogate', article('Buruk', 'bu\ud800ruk.txt'), true],
    ['“__proto__”', article('Buruk', '__proto__/constructor.txt'), true],
    ['a link', { ...article('Buruk'), mode: 0o120777 }, false],
    ['a password', { ...article('Buruk'), flags: 0x08_01 }, false],
    ['another compression', { ...article('Buruk'), method: 14 }, false],
    ['a wrong checksum', { ...article('Buruk'), crc: 1 }, false],
    ['a size that is a lie', { ...article('Buruk'), size: 5 }, true],
    ['a packed size that is too small', { ...article('Buruk'), packed: 5 }, false],
    ['a packed size that is too large', { ...article('Buruk'), packed: 4_000_000 }, true],
    ['sizes for ZIP64', { ...article('Buruk'), large: true }, true],
    ['no bytes', { name: 'Buruk.txt', data: Buffer.alloc(0), method: 0 }, false],
  ])('%s', async (_, bad, comes) => {
    const files = [article('Satu'), article('Dua', 'map/Dua.txt'), bad, article('Tiga')];
    const found = await imported('arsip.zip', makeZip(files));
    expect(found.titles).toEqual([...(comes ? ['Buruk'] : []), 'Dua', 'Satu', 'Tiga']);
  });

  test('and says what is wrong once for all of a kind', async () => {
    const locked = Array.from({ length: 50 }, (_, at) => ({ ...article(`K${at}`), flags: 1 }));
    const found = await imported('arsip.zip', makeZip([...locked, article('Satu')]));
    expect(found.said).toEqual([['archive-entries', 'encrypted']]);
  });

  test('of what macOS leaves, nothing comes and nothing is said', async () => {
    const files = ['__MACOSX/._a.txt', 'a/.DS_Store', '._b.txt'].map((name) => article('x', name));
    expect(await imported('a.zip', makeZip([article('Satu'), ...files]))).toMatchObject({
      titles: ['Satu'],
      said: [],
    });
  });
});

describe('a ZIP that is not whole', () => {
  const files = [article('Satu'), article('Dua'), article('Tiga')];
  test('at its end brings what is whole', async () => {
    const whole = makeZip(files, { cut: true });
    const found = await imported('arsip.zip', whole.subarray(0, -10));
    expect(found.titles).toEqual(['Dua', 'Satu']);
    expect(found.said.map(([rule]) => rule)).toEqual(['input-broken', 'archive-entries']);
  });

  test('in its middle costs one story', async () => {
    const whole = makeZip(files);
    whole.fill(7, whole.indexOf('Dua.txt') + 8, whole.indexOf('Dua.txt') + 30);
    expect((await imported('arsip.zip', whole)).titles).toEqual(['Satu', 'Tiga']);
  });

  test('before its directory, with sizes behind the files, brings all', async () => {
    const later = files.map((file) => ({ ...file, flags: 0x08_08, packed: 0, size: 0, crc: 0 }));
    expect((await imported('a.zip', makeZip(later, { cut: true }))).titles).toEqual([
      'Dua',
      'Satu',
      'Tiga',
    ]);
  });

  test('but a part of one says so', async () => {
    const found = await imported('arsip.zip', makeZip(files, { disk: 2 }));
    expect(found.said).toContainEqual(['archive-part', undefined]);
  });

  test('but unpacks itself is opened like another', async () => {
    const before = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(5000, 1)]);
    const found = await imported('arsip.exe', makeZip(files, { before }));
    expect(found).toMatchObject({ titles: ['Dua', 'Satu', 'Tiga'], said: [] });
  });
});

describe('other archives', () => {
  test.each([
    ['a.rar', Buffer.from('Rar!\u001a\u0007\u0001\0'), 'RAR'],
    ['a.7z', Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]), '7z'],
    [
      'a.tar',
      Buffer.concat([Buffer.from('a.txt'), Buffer.alloc(252), Buffer.from('ustar\0')]),
      'tar',
    ],
    ['a.xz', Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0]), 'xz'],
    ['a.bz2', Buffer.from('BZh91AY&SY\0\0\u0001'), 'bzip2'],
    [
      'a.tar.gz',
      gzipSync(Buffer.concat([Buffer.from('a.txt'), Buffer.alloc(252), Buffer.from('ustar\0')])),
      'tar',
    ],
  ])('%s is named with the way out', async (name, data, kind) => {
    expect((await imported(name, data)).said).toEqual([['archive-kind', kind]]);
  });

  test('in a folder are named as well, and cost nothing else', async () => {
    const folder = contentFolder({ site: false });
    mkdirSync(join(folder, 'dalam'));
    writeFileSync(join(folder, 'dalam/a.rar'), 'Rar!\u001a\u0007\u0001\0');
    writeFileSync(join(folder, 'b.txt'), text('Satu'));
    const content = contentFolder();
    expect(rules(await runImport(content, folder))).toContain('archive-kind');
    expect(titles(content)).toEqual(['Satu']);
  });
});
