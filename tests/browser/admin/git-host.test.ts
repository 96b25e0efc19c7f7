import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { writeTextForm } from '../../../src/admin/form/text-form.ts';
import { articleSchema } from '../../../src/schema/schemas.ts';
import { startEditor } from '../../support/admin/editor-host.ts';
import { github } from '../../support/admin/git-host/github.ts';
import type { HostDesk } from '../../support/admin/host-desk.ts';
import { rina, startHostDesk } from '../../support/admin/host-desk.ts';
import { storyFiles } from '../../support/admin/story-files.ts';
import { keptData } from '../../support/admin/kept-data.ts';
import { openPage, startBrowser } from '../../support/browser.ts';

const zone = 'Asia/Jakarta';
const folder = 'content/articles/2026/11';
const path = `${folder}/banjir.md`;
/** A month that is not read unless someone asks for it. */
const older = 'content/articles/2024/05';

const many = Object.fromEntries(
  Array.from({ length: 25 }, (_, at) => [
    `content/articles/2026/10/berita-${at}.md`,
    storyFiles[path]!.replace('Banjir: rob', `Berita ${at}`),
  ]),
);

let browser: Browser;
let room: HostDesk;

beforeAll(async () => {
  browser = await startBrowser({ whole: true });
  room = await startHostDesk(browser, 'github', github, {
    ...storyFiles,
    ...many,
    [`${older}/lama.md`]: storyFiles[path]!.replace('Banjir: rob', 'Banjir lama'),
  });
});
afterEach(() => {
  room.desk.troubles.length = 0;
});
afterAll(async () => {
  await room.close();
  await browser.close();
});

test('a wrong token is said in a sentence', async () => {
  const { desk } = room;
  await desk.giveToken('salah');
  await desk.page.getByText('Token itu tidak berlaku. Periksa, lalu coba lagi.').waitFor();
});

test('the stories of the recent months are listed, and the host is asked for no others', async () => {
  const { desk, host } = room;
  await desk.signIn(rina.token);
  await desk.openMonth('November 2026');
  await desk.page.getByText('Belum tayang · draf').waitFor();
  // The root, content, articles, a year and two months; who saved is not asked of a list.
  expect(host.asked.filter((about) => about === 'list')).toHaveLength(6);
  expect(host.asked).not.toContain('history');
  expect(room.troubles()).toEqual([]);
});

test('a new story is in the repository as it was written', async () => {
  const { desk, host } = room;
  await desk.newStory('Banjir: rob naik', 'Daerah', '2026-11-29T18:00');
  await desk.field('body').getByRole('textbox').tap();
  await desk.page.keyboard.type('Air naik.');
  await desk.saveAndClose();
  const form = {
    title: 'Banjir: rob naik',
    section: 'daerah',
    date: '2026-11-29 18:00',
    draft: true,
    body: 'Air naik.',
  };
  const kind = { schema: articleSchema(zone), meaning: (block: string) => block };
  expect(host.repository.text(`${folder}/banjir-rob-naik.md`)).toBe(
    writeTextForm(form, kind, { zone, yes: 'ya', no: 'tidak' }),
  );
  expect(host.repository.head.author.name).toBe('Rina');
  expect(room.troubles()).toEqual([]);
});

test('of a story that was there, only the edited lines differ', async () => {
  const { desk, host } = room;
  await desk.openStory('Banjir: rob');
  await desk.write('title', 'Banjir: surut');
  await desk.saveAndClose();
  expect(host.repository.text(path)).toBe(
    storyFiles[path]!.replace('Banjir: rob', 'Banjir: surut'),
  );
  expect(room.troubles()).toEqual([]);
});

test('a photo lies beside its story, in one commit with it, and is named there', async () => {
  const { desk, host } = room;
  const { repository } = host;
  const before = repository.commits.length;
  await desk.newStory('Rob', 'Daerah', '2026-11-29T18:00');
  await desk.page.getByText(/Tambah .?Foto utama/).click();
  const buffer = await sharp({
    create: { width: 400, height: 300, channels: 3, background: '#246' },
  })
    .jpeg()
    .toBuffer();
  const input = desk.field('image.src').locator('input[type=file]').first();
  await input.setInputFiles({ name: 'Banjir Rob (1).JPG', mimeType: 'image/jpeg', buffer });
  await desk
    .field('image.src')
    .getByText(/\.webp/)
    .waitFor();
  await desk.saveAndClose();
  const photo = [...repository.head.files.keys()].find((name) => !name.endsWith('.md'))!;
  expect(photo).toMatch(new RegExp(`^${folder}/[a-z0-9_-]+\\.webp$`));
  expect((await sharp(repository.head.files.get(photo)).metadata()).format).toBe('webp');
  expect(repository.commits).toHaveLength(before + 1);
  const name = photo.slice(folder.length + 1);
  expect(repository.text(`${folder}/rob.md`)).toMatch(new RegExp(`image:.*${name}`, 's'));
  expect(room.troubles()).toEqual([]);
});

test('an older month is read when it is chosen, and saved where it was', async () => {
  const { desk, editor, host } = room;
  editor.tell({ months: ['2026-11', '2024-05'] });
  await desk.page.reload();
  const loaded = desk.page.waitForURL(/\?month=2024-05/);
  await desk.page.getByLabel('Berita bulan mana').selectOption('Mei 2024');
  await loaded;
  await desk.openMonth('Mei 2024');
  await desk.openStory('Banjir lama');
  await desk.write('title', 'Banjir lama surut');
  await desk.saveAndClose();
  expect(host.repository.text(`${older}/lama.md`)).toContain('title: Banjir lama surut\n');
});

test('signing out leaves neither token nor text on the device, after it is asked', async () => {
  const { desk } = room;
  const { page } = desk;
  await desk.openStory('Banjir lama surut');
  await desk.writeBehind('Bantuan datang.', ' Warga antre.');
  await desk.kept('Warga antre.');
  const before = await keptData(page);
  for (const word of [rina.token, 'Warga antre.', 'Banjir lama surut'])
    expect(before).toContain(word);

  await desk.button('Batal menyunting').tap();
  await desk.openMenu();
  await desk.signOut();
  const dialog = page.getByRole('dialog', { name: 'Draf di perangkat ini ikut terhapus' });
  await dialog.getByText('1 naskah belum disimpan').waitFor();
  await dialog.getByRole('button', { name: 'Batal' }).tap();
  await dialog.waitFor({ state: 'detached' });
  expect(await keptData(page)).toContain(rina.token);

  expect(room.troubles()).toEqual([]);

  await desk.signOut();
  const reloaded = page.waitForEvent('load');
  await dialog.getByRole('button', { name: 'Keluar dan hapus' }).tap();
  await reloaded;
  await desk.button('Masuk dengan token akses').waitFor();
  const after = await keptData(page);
  for (const word of [rina.token, 'antre', 'Berita', 'Banjir', 'signed-out', 'Rina'])
    expect(after).not.toContain(word);
});

test('nobody else is asked: not how GitHub is, not for a newer version, not for fonts', async () => {
  const editor = await startEditor({ backend: 'github', repo: 'kabarkota/situs' });
  const { page, troubles } = await openPage(browser, editor.url, {
    hasTouch: true,
    locale: 'id-ID',
  });
  await page.getByRole('button', { name: 'Masuk dengan token akses' }).waitFor();
  await page.waitForTimeout(1000);
  expect(troubles).toEqual([]);
  await page.context().close();
  await editor.close();
});
