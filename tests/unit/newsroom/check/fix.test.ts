import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/newsroom/check/check-content.ts';
import { fixContent } from '../../../../src/newsroom/check/fix/fix-content.ts';
import { undoNewest } from '../../../../src/newsroom/check/fix/kept-aside.ts';
import { mendText } from '../../../../src/newsroom/check/fix/mend-text.ts';
import { contentFolder, article } from '../../../content-folder.ts';

const NOW = new Date('2020-01-01T00:00:00Z');
const AROUND = { ownHosts: ['warta.example'], newAddress: () => undefined };
const A = 'articles/2015/09/a.md';

function mended(body: string): string {
  const { text } = mendText(article('', body), [], AROUND);
  return text.slice(article('', '').length - 1, -1);
}

describe('mending signs', () => {
  test.each([
    ['**tebal **kata', '**tebal** kata'],
    ['kata ** tebal** lagi', 'kata **tebal** lagi'],
    ['##Judul', '## Judul'],
    ['—-', '---'],
    ['harga ~lama~ baru', 'harga ~~lama~~ baru'],
    ['[ini] (https://contoh.id/a)', '[ini](https://contoh.id/a)'],
    ['[ini](https://warta.example/a/#b)', '[ini](/a/#b)'],
    ['kafÃ© pаjak ru\u200Bmah', 'kafé pajak rumah'],
  ])('%s becomes %s', (before, after) => {
    expect(mended(before)).toBe(after);
  });

  test.each([
    '**tebal** kata',
    'kata.** dan **lain',
    'a **b** c **d **e',
    '#Tagar',
    '5 - 3 – 2',
    'sekitar ~5 km dan ~10 km, ~~coret~~, `~a~`',
    '[ini](https://lain.example/)',
    '[catatan] (lihat bawah)',
    '👩\u200D🚀 25 μm Москва',
  ])('%s stays', (text) => {
    expect(mended(text)).toBe(text);
  });

  test('all that is not mended stays byte for byte: mark and line ends', () => {
    const end = fc.constantFrom('\n', '\r\n', '\r');
    const line = fc.constantFrom('', 'kata', '##Judul', '[a] (https://contoh.id)', '—-', '- a');
    fc.assert(
      fc.property(
        fc.constantFrom('', '\uFEFF'),
        fc.array(fc.tuple(line, end), { minLength: 1, maxLength: 8 }),
        fc.array(end, { minLength: 7, maxLength: 7 }),
        (mark, body, ends) => {
          const fields = article('', '').trimEnd().split('\n');
          const lines = [...fields.map((text, at) => [text, ends[at]!] as const), ...body];
          const before = mark + lines.map(([text, one]) => text + one).join('');
          const kinds = (text: string) => text.match(/^\uFEFF|\r\n|\r|\n/g);
          expect(kinds(mendText(before, [], AROUND).text)).toEqual(kinds(before));
        },
      ),
    );
  });

  test('a cut takes the lines that it cuts, and no other line ends', () => {
    const spam = '[slot gacor](https://slot.example)';
    const written = article('', `Satu.\r\n\r\n${spam}\r\n\r\nDua.\nTiga.`);
    const body = written.slice(written.indexOf('\n---\n') + 5).replaceAll('\r\n', '\n');
    const start = body.indexOf(spam);
    const hit = { rule: 'spam/certain', cut: true, field: 'body', start, end: start + spam.length };
    const { text } = mendText(written, [hit as never], AROUND);
    expect(text).toBe(written.replace(`${spam}\r\n\r\n`, ''));
  });

  test('mending twice changes nothing more', () => {
    const piece = fc.constantFrom(
      '**',
      ' ',
      'kata',
      '\n',
      '[a]',
      '(',
      ')',
      '—',
      '-',
      '##',
      'Ã©',
      '\u200B',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const once = mendText(article('', pieces.join('')), [], AROUND).text;
        const twice = mendText(once, [], AROUND).text;
        expect(mendText(twice, [], AROUND).text).toBe(twice);
      }),
    );
  });

  test('line ends stay as they were', () => {
    const { text } = mendText(article('', '##Judul').replaceAll('\n', '\r\n'), [], AROUND);
    expect(text).toContain('\r\n## Judul\r\n');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

describe('mending a content folder', () => {
  async function fixed(files: Readonly<Record<string, string | Uint8Array>>) {
    const root = contentFolder(files);
    const checked = await checkContent({ root, now: NOW });
    const result = await fixContent(root, checked, NOW.toISOString());
    return { root, result };
  }

  test('cuts spam, keeps what was, and puts it back', async () => {
    const text = article('', 'Isi berita.\n\nKeluaran SGP');
    const { root, result } = await fixed({ [A]: text });
    expect(readFileSync(join(root, A), 'utf8')).toBe(article('', 'Isi berita.'));
    expect([...result.files]).toEqual([[A, new Map([['spam/certain', 1]])]]);
    expect(undoNewest(root)).toEqual({ back: [A], changed: [] });
    expect(readFileSync(join(root, A), 'utf8')).toBe(text);
    expect(undoNewest(root)).toBeUndefined();
  });

  test('never puts back over what was written since', async () => {
    const { root } = await fixed({ [A]: article('', '##Judul\n\nIsi.') });
    writeFileSync(join(root, A), article('', 'Ditulis ulang.'));
    expect(undoNewest(root)).toEqual({ back: [], changed: [A] });
    expect(readFileSync(join(root, A), 'utf8')).toContain('Ditulis ulang.');
  });

  test('leaves spam that an editor let pass', async () => {
    const reviewed = 'reviewed: { rules: [spam/certain], date: 2015-09-17 }';
    const { result } = await fixed({ [A]: article(reviewed, 'Isi berita.\n\nKeluaran SGP') });
    expect(result.aside).toBeUndefined();
  });

  test('gives berita.md.txt its name, unless that is taken', async () => {
    const one = await fixed({ [`${A}.txt`]: article() });
    expect(existsSync(join(one.root, A))).toBe(true);
    const two = await fixed({ [`${A}.txt`]: article(), [A]: article() });
    expect(existsSync(join(two.root, `${A}.txt`))).toBe(true);
  });

  test('takes out places and code where pictures lie, and keeps what was from git', async () => {
    const photo = await sharp({ create: { width: 9, height: 6, channels: 3, background: '#a33' } })
      .withExif({ IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 0/1 0/1' } })
      .jpeg()
      .toBuffer();
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script><rect/></svg>';
    const files = { 'files/foto.jpg': photo, 'files/peta.svg': svg, '_check/.gitignore': '!x' };
    const { root, result } = await fixed({ [A]: article(), ...files });
    expect([...result.files]).toEqual([
      ['files/foto.jpg', new Map([['picture/gps', 1]])],
      ['files/peta.svg', new Map([['picture/script', 1]])],
    ]);
    const photoNow = readFileSync(join(root, 'files/foto.jpg'));
    expect((await sharp(photoNow).metadata()).exif).toBeUndefined();
    expect(await sharp(photoNow).raw().toBuffer()).toEqual(await sharp(photo).raw().toBuffer());
    expect(readFileSync(join(root, 'files/peta.svg'), 'utf8')).toBe(
      svg.replace(/<script.*script>/, ''),
    );
    expect(readFileSync(join(root, '_check/.gitignore'), 'utf8')).toBe('!x\n*\n');
    const git = (...args: string[]): string =>
      execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' });
    git('init', '-q');
    git('add', '-A');
    expect(
      git('ls-files')
        .split('\n')
        .filter((path) => path.startsWith('_check')),
    ).toEqual([]);
    expect(undoNewest(root)?.back.toSorted()).toEqual(['files/foto.jpg', 'files/peta.svg']);
    expect(readFileSync(join(root, 'files/foto.jpg'))).toEqual(photo);
  });

  test('scales a heavy picture, turns it upright and drops the place it was taken', async () => {
    const noise = {
      width: 2600,
      height: 500,
      channels: 3 as const,
      noise: { type: 'gaussian' as const, mean: 128, sigma: 60 },
    };
    const photo = await sharp({ create: { ...noise, background: '#888' } })
      .withExif({
        IFD0: { Orientation: '6' },
        IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 0/1 0/1' },
      })
      .withMetadata({ orientation: 6 })
      .jpeg({ quality: 100 })
      .toBuffer();
    const file = 'articles/2015/09/foto.jpg';
    const { root, result } = await fixed({ [A]: article('', '![Foto](foto.jpg)'), [file]: photo });
    const after = await sharp(readFileSync(join(root, file))).metadata();
    expect(result.files.get(file)?.has('picture/heavy')).toBe(true);
    expect([after.width, after.height]).toEqual([462, 2400]);
    expect(after.exif).toBeUndefined();
  }, 20_000);
});
