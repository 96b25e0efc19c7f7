import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { runReportCommand } from '../../../../src/newsroom/report/command.ts';
import { WrongUse } from '../../../../src/newsroom/terminal/refusals.ts';
import { article, contentFolder } from '../../../content-folder.ts';
import { commandIo } from '../../../support/command-io.ts';
import { putBuilt } from '../../../support/report/built.ts';

// Pictures are taken where sites are built; here none is.
beforeEach(() => void vi.stubEnv('CHROMIUM_PATH', '/tidak/ada'));

const story = (title: string, date: string, lines = ''): string =>
  article(lines)
    .replace('Kereta lewat', title)
    .replace(/^date: .*$/m, `date: ${date}`);

const CLIENT = 'label: advertorial\nclient: "=PT Bank & Kawan"';
const STORIES = {
  'articles/2026/10/awal.md': story('Awal bulan', '2026-10-01 00:00'),
  'articles/2026/10/akhir.md': story('Akhir bulan', '2026-10-31 23:59', CLIENT),
  'articles/2026/09/kemarin.md': story('Bulan lalu', '2026-09-30 23:59'),
  'articles/2026/11/besok.md': story('Bulan depan', '2026-11-01 00:00'),
  'articles/2026/10/draf.md': story('Draf rahasia', '2026-10-05 08:00', 'draft: true'),
  'articles/2026/10/cabut.md': story(
    'Judul yang dicabut',
    '2026-10-06 08:00',
    'withdrawn: { time: 2026-10-07 09:30, reason: Sumber menarik keterangannya. }',
  ),
  'articles/2026/10/hapus.md': story(
    'Judul yang dihapus',
    '2026-10-08 08:00',
    'withdrawn: { time: 2026-10-09, erase: ya }',
  ),
};

type Options = Parameters<typeof runReportCommand>[0]['options'];
const none: Options = {
  month: undefined,
  client: undefined,
  'dewan-pers': false,
  verify: undefined,
};

async function report(
  options: Partial<Options>,
  files: Record<string, string> = STORIES,
  isBuilt = true,
) {
  const folder = contentFolder(files);
  const { io, said } = commandIo(folder);
  if (isBuilt) putBuilt(folder, io.now);
  const code = await runReportCommand({ options: { ...none, ...options }, names: [] }, io);
  return { code, folder, said: said.join('\n') };
}

test('every story of the month is in it and no other; what was taken back is told as that', async () => {
  const { code, folder, said } = await report({});
  expect([code, said]).toEqual([0, expect.stringContaining('Oktober 2026: 3 berita')]);
  expect(said).toContain('Tanpa gambar halaman');
  const own = join(folder, '_report/2026-10');
  const [page, table] = ['index.html', 'stories.csv'].map((name) =>
    readFileSync(join(own, name), 'utf8'),
  );
  expect(table!.match(/^\d+,[^,]+/gm)).toEqual([
    '1,2026/10/awal',
    '2,2026/10/cabut',
    '3,2026/10/akhir',
  ]);
  expect(table).toContain('yes,2026-10-07T09:30:00+07:00,Sumber menarik keterangannya.');
  expect(table).toContain(`,'=PT Bank & Kawan,`);
  expect(page).toContain('Dicabut Rabu, 7 Oktober 2026, 09.30 WIB');
  expect(page).toContain('=PT Bank &amp; Kawan');
  expect(page! + table!).not.toMatch(
    /rahasia|Judul yang|hapus\.md|2026\/10\/hapus|Bulan lalu|depan/,
  );
  expect(readdirSync(own).toSorted()).toEqual([
    ...[
      'adverts.csv',
      'index.html',
      'index.html.sha256',
      'manifest.sha256',
      'pages',
      'stories.csv',
    ],
  ]);
  expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toContain('_report/\n');
});

test('a client gets what is theirs, in a folder of its own', async () => {
  const { folder, said } = await report({ month: 'Oktober 2026', client: 'bank' });
  expect(said).toContain('1 berita');
  const table = readFileSync(join(folder, '_report/2026-10_pt-bank-dan-kawan/stories.csv'), 'utf8');
  expect(table.match(/^\d+,[^,]+/gm)).toEqual(['1,2026/10/akhir']);
});

test.each([
  ['a month that is none', { month: 'kemarin' }, '“kemarin” bukan bulan'],
  ['a month to come', { month: '2027-01' }, 'Januari 2027 belum mulai'],
  [
    'a month without stories',
    { month: '2020-01' },
    'Tidak ada berita atau iklan pada Januari 2020',
  ],
  ['a client that there is not', { client: 'Toko' }, 'Klien bulan itu: =PT Bank & Kawan.'],
])('%s is told, and nothing is written', async (_what, options, sentence) => {
  const { code, folder, said } = await report(options);
  expect([code, said]).toEqual([1, expect.stringContaining(sentence)]);
  expect(existsSync(join(folder, '_report'))).toBe(false);
});

test('a site that is not built, or of other content, proves nothing', async () => {
  const { code, said } = await report({}, STORIES, false);
  expect([code, said]).toEqual([1, expect.stringContaining('jalankan npm run build')]);
  const folder = contentFolder(STORIES);
  const { io, said: lines } = commandIo(folder);
  putBuilt(folder, new Date('2026-10-20T00:00:00Z'));
  expect(await runReportCommand({ options: none, names: [] }, io)).toBe(1);
  expect(lines.join('\n')).toContain('dibangun dari isi yang lain');
});

test('a report is checked by the same command, and one that was changed is told', async () => {
  const { folder } = await report({});
  const { io, said } = commandIo(folder);
  const look = (verify: string) =>
    runReportCommand({ options: { ...none, verify }, names: [] }, io);
  expect(await look('_report/2026-10')).toBe(0);
  expect(said.join('\n')).toContain('Utuh: 5 berkas');
  expect(await look('_report')).toBe(1);
  expect(said.at(-1)).toContain('tidak ada laporan');
});

test('readiness for the Press Council is told here and written as a page', async () => {
  const { code, folder, said } = await report({ 'dewan-pers': true }, STORIES, false);
  expect(code).toBe(0);
  expect(said).toContain('[belum] Alamat diumumkan di medianya\n  → Isi address di masthead');
  expect(said).toContain('[tanya diri sendiri] Kepesertaan BPJS');
  const page = readFileSync(join(folder, '_report/dewan-pers/index.html'), 'utf8');
  expect(page).toContain('https://dewanpers.or.id/read/page/24-03-2024-tata-cara-pendataan');
});

test('reports of two kinds are not made at once', async () => {
  await expect(report({ 'dewan-pers': true, month: '2026-10' })).rejects.toThrow(WrongUse);
  await expect(report({ verify: 'x', client: 'y' })).rejects.toThrow(WrongUse);
  await expect(report({ verify: 'x', 'dewan-pers': true })).rejects.toThrow(WrongUse);
});
