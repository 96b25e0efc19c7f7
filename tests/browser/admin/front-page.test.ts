import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { writtenTime } from '../../../src/lib/time/format.ts';
import { github } from '../../support/admin/git-host/github.ts';
import type { HostDesk } from '../../support/admin/host-desk.ts';
import { budi, rina, startHostDesk } from '../../support/admin/host-desk.ts';
import { startBrowser } from '../../support/browser.ts';
import { BEGIN } from '../../support/admin/serve-editor.ts';

/** So many hours ago on the clock of the newsroom. */
const ago = (hours: number): string =>
  writtenTime(new Date(BEGIN - hours * 3_600_000).toISOString(), 'Asia/Jakarta');

const folder = `content/articles/${ago(0).slice(0, 7).replace('-', '/')}`;
const file = (name: string): string => `${folder}/${name}.md`;
const story = (title: string, hours: number, more = ''): string =>
  `---\r\n# catatan\r\ntitle: ${title}: rob\r\ndate: ${ago(hours)}\r\nsection: nasional\r\n${more}kunciLama: tetap\r\n---\r\n\r\nAir naik.\r\n\r\n`;

const files: Readonly<Record<string, string>> = {
  [file('satu')]: story('Satu', 4, 'featured: 1 # utama\r\n'),
  [file('dua')]: story('Dua', 3, 'featured: 2\r\n'),
  [file('tiga')]: story('Tiga', 2),
  [file('empat')]: story('Empat', 1),
  [file('lama')]: story('Lama', 90, 'featured: 1\r\n'),
};

let browser: Browser;
let room: HostDesk;

beforeAll(async () => {
  browser = await startBrowser({ whole: true });
  room = await startHostDesk(browser, 'github', github, files);
  await room.desk.signIn(rina.token);
});
afterEach(() => {
  room.host.spoil = () => undefined;
});
afterAll(async () => {
  await room.close();
  await browser.close();
});

const dialog = () => room.desk.page.getByRole('dialog', { name: 'Yang memimpin halaman depan' });
const leading = () => dialog().locator('ol li span').allInnerTexts();
const tap = (name: string) => dialog().getByRole('button', { name, exact: true }).tap();
const textOf = (name: string) => room.host.repository.text(file(name));
const gone = () => dialog().waitFor({ state: 'detached' });

test('stories are moved, added and taken out, and saved in one commit that changes nothing else', async () => {
  const { host, desk } = room;
  await desk.button('Halaman depan').tap();
  await dialog().waitFor();
  expect(await leading()).toEqual(['1. Satu: rob', '2. Dua: rob']);
  expect(await dialog().locator('ul li span').allInnerTexts()).toEqual([
    expect.stringMatching(/^Empat: rob · /),
    expect.stringMatching(/^Tiga: rob · /),
  ]);
  await tap('Tambahkan: Tiga: rob');
  await tap('Naikkan: Tiga: rob');
  await tap('Keluarkan: Dua: rob');
  await tap('Turunkan: Satu: rob');
  expect(await leading()).toEqual(['1. Tiga: rob', '2. Satu: rob']);
  host.spoil = (about) => (about === 'commit' ? 'cut' : undefined);
  await tap('Simpan urutan');
  await dialog()
    .getByText('Periksa sambungan internet, lalu coba lagi. Tidak ada yang hilang')
    .waitFor();
  host.spoil = () => undefined;
  await tap('Simpan urutan');
  await gone();
  const { head, commits } = host.repository;
  expect(commits).toHaveLength(2);
  expect(textOf('tiga')).toBe(files[file('tiga')]!.replace('kunci', 'featured: 1\r\nkunci'));
  expect(textOf('satu')).toBe(files[file('satu')]!.replace('featured: 1', 'featured: 2'));
  expect(textOf('dua')).toBe(files[file('dua')]!.replace('featured: 2\r\n', ''));
  for (const name of ['empat', 'lama']) expect(textOf(name)).toBe(files[file(name)]);
  expect(head.message).toContain('Halaman depan');
  expect(
    room.troubles().filter((one) => !/ERR_EMPTY_RESPONSE|noConnection|TypeError/.test(one)),
  ).toEqual([]);
});

test('an order that another changed meanwhile is shown beside the own, before anything is written', async () => {
  const { desk, host } = room;
  await desk.button('Halaman depan').tap();
  await dialog().waitFor();
  await tap('Keluarkan: Satu: rob');
  const theirs = textOf('empat')!.replace('kunci', 'featured: 3\r\nkunci');
  host.repository.commit(budi, 'Ubah', new Map([[file('empat'), Buffer.from(theirs)]]));
  await tap('Simpan urutan');
  const question = desk.page.getByRole('dialog', { name: 'Halaman depan berubah sementara itu' });
  await question.getByText('1. Tiga: rob 2. Satu: rob 3. Empat: rob').waitFor();
  expect(host.repository.commits).toHaveLength(3);
  await question.getByRole('button', { name: 'Batal' }).tap();
  // The order is on the device, also after the page was left.
  await desk.page.reload();
  await desk.page.getByText('Koleksi', { exact: true }).waitFor();
  await desk.button('Halaman depan').tap();
  await dialog().waitFor();
  await dialog().getByText('Ini urutan Anda yang belum tersimpan.').waitFor();
  expect(await leading()).toEqual(['1. Tiga: rob']);
  await tap('Simpan urutan');
  await question.getByRole('radio', { name: 'Urutan Anda' }).check();
  await question.getByRole('button', { name: 'Simpan' }).tap();
  await gone();
  expect(textOf('empat')).toBe(files[file('empat')]);
  expect(textOf('satu')).toBe(files[file('satu')]!.replace('featured: 1 # utama\r\n', ''));
});
