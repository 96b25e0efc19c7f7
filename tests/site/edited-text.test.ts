import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readSettings } from '../../src/build/settings.ts';
import { bytesOf, freshFolder, PROJECT, run } from '../support/build-site.ts';
import { articleAt, articleFile, smallPaper, writeContent } from '../support/edit-content.ts';
import type { Paper } from '../support/incremental.ts';
import { paperOf } from '../support/incremental.ts';

/** More than a feed carries: the first of them are old. */
const STORIES = 70;
const NEWEST = STORIES - 1;
let paper: Paper;
const preload = (name: string): string =>
  `--import=${join(import.meta.dirname, '../support', name)}`;

/** A date that makes a story younger the greater its number is. */
const dateOf = (at: number): Record<string, string> => ({
  date: `2015-${at < 35 ? '03' : '11'}-${String(1 + (at % 28)).padStart(2, '0')} 08:${String(at % 60).padStart(2, '0')}`,
});
const story = (at: number, text: string, fields: Record<string, string> = {}): void =>
  writeContent(paper.content, {
    [articleFile(at)]: articleAt(at, { ...dateOf(at), ...fields }, text),
  });

/** The environment of a build that counts what it reads, and whether it read all that is kept of the content. */
function counting(state: string) {
  const into = join(freshFolder('reads'), 'reads.json');
  return {
    env: { NODE_OPTIONS: preload('count-reads.ts'), READS_INTO: into },
    isWhole(): boolean {
      const reads = Object.keys(JSON.parse(readFileSync(into, 'utf8')) as object);
      const packs = globSync('content/*.json', { cwd: state }).map((one) => join(state, one));
      return packs.every((one) => reads.includes(one));
    },
  };
}

/** Builds, and tells whether what is kept of the whole content was read. */
async function build(): Promise<{ rendered: number; isWhole: boolean }> {
  const { env, isWhole } = counting(paper.state);
  const { rendered } = await paper.build(env);
  return { rendered, isWhole: isWhole() };
}

beforeAll(async () => {
  paper = paperOf(freshFolder('paper'));
  writeContent(paper.content, smallPaper(STORIES));
  for (let at = 0; at < STORIES; at++) story(at, `Alinea pertama berita ${at}.\n\nAlinea kedua.`);
  writeContent(paper.content, {
    'adverts/toko.yaml':
      'client: Toko Maju\ntitle: Belanja hemat\nlink: https://toko.example/\nplaces: [story]\n',
  });
  await paper.build();
});

test('a text of an old story: its page alone, and no other text is looked at', async () => {
  story(5, 'Alinea pertama berita 5.\n\nAlinea kedua, yang diperbaiki.');
  expect(await build()).toMatchObject({ rendered: 1, isWhole: false });
  await paper.expectClean();
});

test('a text that feeds carry, one with a link and a picture, and several at once', async () => {
  // As many words each time: else the mean of so few texts is another, by which all words are counted.
  const save = (word: string): void => {
    story(
      NEWEST,
      `Alinea pertama.\n\nBaca juga: [Lain](/2015/06/s5/)\n\n[Kantor](https://kantor.example/) ${word}.`,
    );
    const picture = `![Peta](g${NEWEST - 1}.svg "Peta. (Grafis: Ani)")`;
    story(NEWEST - 1, `Alinea pertama.\n\n${word} sekali.\n\n${picture}`);
    story(7, `Alinea pertama berita 7.\n\nAlinea ${word}.`);
  };
  save('lama');
  await build();
  await paper.expectClean();
  save('baru');
  expect(await build()).toMatchObject({ rendered: 3, isWhole: false });
  await paper.expectClean();
});

test('edit after edit, and a file that only was saved again', async () => {
  for (const word of ['satu', 'dua', 'tiga']) {
    story(9, `Alinea pertama berita 9.\n\nAlinea ${word}.`);
    expect(await build()).toMatchObject({ rendered: 1, isWhole: false });
  }
  const text = readFileSync(join(paper.content, articleFile(11)), 'utf8');
  writeContent(paper.content, { [articleFile(11)]: text });
  expect(await build()).toMatchObject({ rendered: 0, isWhole: false });
  expect((await paper.build()).said).toContain('Tidak ada yang berubah.');
  await paper.expectClean();
});

test('a story that grows by a word gets its advert, and loses it again', async () => {
  for (const count of [199, 200, 199]) {
    story(14, `Alinea pertama.\n\nAlinea kedua.\n\n${'sungai '.repeat(count - 5)}\n\nAkhir.`);
    await build();
    await paper.expectClean();
    const page = readFileSync(join(paper.out, '2015/06/s14/index.html'), 'utf8');
    expect(page.includes('Toko Maju')).toBe(count >= 200);
  }
});

test.each([
  [
    'another first paragraph where that is the standfirst',
    () => story(12, 'Awal lain.', { description: '' }),
  ],
  ['another headline', () => story(13, 'Alinea pertama berita 13.', { title: 'Judul lain' })],
  [
    'a picture more',
    () => story(15, 'Alinea pertama berita 15.\n\n![Peta](g15.svg "(Grafis: Ani)")'),
  ],
  ['live coverage', () => story(16, '## 10.00\n\nSatu.\n\n## 11.00\n\nDua.', { live: 'yes' })],
  ['a draft', () => story(17, 'Alinea kedua.', { draft: 'true' })],
  [
    'a text and the settings',
    () => {
      story(18, 'Alinea pertama berita 18.\n\nLain.');
      const site = readFileSync(join(paper.content, 'site.yaml'), 'utf8');
      writeContent(paper.content, { 'site.yaml': `${site}breaking: { text: Gempa di Lombok }\n` });
    },
  ],
  [
    'a text and a story that is gone',
    () => {
      story(19, 'Alinea pertama berita 19.\n\nLain.');
      writeContent(paper.content, { [articleFile(20)]: undefined });
    },
  ],
  [
    'a text and a picture',
    () => {
      story(21, 'Alinea pertama berita 21.\n\nLain.');
      writeContent(paper.content, {
        [articleFile(22).replace('s22.md', 'g22.svg')]:
          '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100"/>',
      });
    },
  ],
])('%s: all is looked at, and the site is as a clean build makes it', async (_what, edit) => {
  edit();
  await build();
  await paper.expectClean();
});

test('a text that was read by a build which then failed is not lost', async () => {
  story(23, 'Alinea pertama berita 23.\n\nYang hampir hilang.');
  const fault = { code: 'ENOSPC', path: basename(join(paper.out, '..')) };
  await expect(
    paper.build({ NODE_OPTIONS: preload('fail-at.ts'), WARTA_TEST_FAIL: JSON.stringify([fault]) }),
  ).rejects.toThrow('Disk penuh');
  await build();
  await paper.expectClean();
  expect(readFileSync(join(paper.out, '2015/06/s23/index.html'), 'utf8')).toContain(
    'hampir hilang',
  );
});

test('what is kept of pages is damaged, or gone: the site is as a clean build makes it', async () => {
  for (const file of ['pages.zst', 'pages.json', 'site.json']) {
    writeContent(join(paper.state, 'pages'), { [file]: 'rusak' });
    story(24, `Alinea pertama berita 24.\n\nAlinea kedua, tanpa ${file}.`);
    expect(await build()).toMatchObject({ isWhole: true });
    await paper.expectClean();
  }
});

test.each(['apache', 'cloudflare'])(
  'for a host (%s): its files and compressed forms too',
  async (host) => {
    const { content } = paper;
    const [out, clean] = [join(freshFolder('out'), 'dist'), join(freshFolder('clean'), 'dist')];
    const { env, isWhole } = counting(
      readSettings({ WARTA_OUT: out }, PROJECT, new Date(0)).stateRoot,
    );
    const buildInto = async (folder: string, more = {}): Promise<string> => {
      const time = { WARTA_NOW: '2026-01-01T00:00:00Z' };
      const paths = { WARTA_CONTENT: content, WARTA_OUT: folder };
      const args = ['--host', host];
      const { code, output } = await run(
        'src/build/build.ts',
        { ...time, ...paths, ...more },
        args,
      );
      expect(code, output).toBe(0);
      return output.replace(/^.*(?:halaman dibuat|berkas berubah|Yang paling lama).*\n/gm, '');
    };
    await buildInto(out);
    story(NEWEST, `Alinea pertama.\n\nAlinea untuk ${host}.`);
    await buildInto(out);
    story(NEWEST, `Alinea pertama.\n\nAlinea lain ${host}.`);
    const said = await buildInto(out, env);
    expect(isWhole()).toBe(false);
    expect(await buildInto(clean)).toBe(said);
    expect(bytesOf(out)).toEqual(bytesOf(clean));
  },
);

test('what is held back until a time comes out with the edit after it', async () => {
  const secret = articleAt(30, { date: '2015-12-30 08:00', embargo: '2026-01-01 09:00' });
  writeContent(paper.content, { [articleFile(30).replace('s30', 'rahasia')]: secret });
  await paper.build();
  story(25, 'Alinea pertama berita 25.\n\nAlinea lain.');
  const later = { WARTA_NOW: '2026-01-01T05:00:00Z' };
  await paper.build(later);
  expect(bytesOf(paper.out).has('2015/04/rahasia/index.html')).toBe(true);
  await paper.expectClean(later);
});

test('a chart that only the page knows to be one stays', async () => {
  const time = { WARTA_NOW: '2026-01-01T05:00:00Z' };
  const folder = articleFile(26).replace(/[^/]+$/, '');
  const chart = '![Harga\nberas](harga.csv "batang | Harga beras")';
  writeContent(paper.content, { [`${folder}harga.csv`]: 'bulan,harga\nJan,10\nFeb,12\n' });
  story(26 + 9, 'Alinea pertama.\n\n![Harga beras](harga.csv "batang | Harga beras")');
  story(26, `Alinea pertama.\n\nAlinea kedua.\n\n${chart}`);
  await paper.build(time);
  expect(readFileSync(join(paper.out, '2015/09/s26/index.html'), 'utf8')).toContain('<svg');
  story(26, `Alinea pertama.\n\nAlinea ketiga.\n\n${chart}`);
  await paper.build(time);
  await paper.expectClean(time);
});
