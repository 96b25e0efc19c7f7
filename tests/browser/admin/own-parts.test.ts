import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faults } from '../../support/access/axe.ts';
import { github } from '../../support/admin/git-host/github.ts';
import type { HostDesk } from '../../support/admin/host-desk.ts';
import { budi, rina, startHostDesk } from '../../support/admin/host-desk.ts';
import { storyFiles } from '../../support/admin/story-files.ts';
import { startBrowser } from '../../support/browser.ts';

const path = 'content/articles/2026/11/banjir.md';
const story = storyFiles[path]!;

let browser: Browser;
let room: HostDesk;

beforeAll(async () => {
  browser = await startBrowser();
  room = await startHostDesk(browser, 'github', github);
  await room.desk.signIn(rina.token);
});
afterAll(async () => {
  await room.close();
  await browser.close();
});

/** What axe finds wrong in what is ours: the strip, a dialog; not in the forms of the package. */
const ownFaults = async (): Promise<string[]> =>
  (await faults(room.desk.page)).filter((fault) => /warta|strip|<html|<h[23]|<output/.test(fault));

test('every page of the desk has one main part, and says first what it is', async () => {
  const { page } = room.desk;
  const parts = async () => [
    await page.getByRole('main').count(),
    await page.locator('h1').first().innerText(),
  ];
  expect(await parts()).toEqual([1, 'Meja redaksi Kabar Kota']);
  await room.desk.openMonth('November 2026');
  await page.getByText('Banjir: rob', { exact: true }).first().waitFor();
  expect(await parts()).toEqual([1, 'Meja redaksi Kabar Kota']);
  await page.goBack();
  await page.getByText('Koleksi', { exact: true }).waitFor();
});

test.each(['light', 'dark'] as const)(
  'all can use the strip and the front page’s order: %s',
  async (colorScheme) => {
    const { desk } = room;
    await desk.page.emulateMedia({ colorScheme });
    expect(await ownFaults()).toEqual([]);
    await desk.button('Halaman depan').tap();
    const dialog = desk.page.getByRole('dialog', { name: 'Yang memimpin halaman depan' });
    await dialog.waitFor();
    expect(await faults(desk.page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Batal' }).tap();
  },
);

test('the signs of a text stand in one row, and the preview with its notes is for all', async () => {
  const { desk } = room;
  await desk.openMonth('November 2026');
  await desk.openStory('Banjir: rob');
  await desk.field('body').getByRole('textbox').waitFor();
  const tops = await desk
    .field('body')
    .getByRole('toolbar')
    .locator('.inner > *:visible')
    .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().top)));
  expect(new Set(tops).size).toBe(1);
  await desk.button('Pratinjau').tap();
  const frame = desk.page.frameLocator('iframe.preview');
  await frame.locator('h1').waitFor();
  const inFrame = desk.page.frames().at(-1)!;
  expect(await faults(inFrame as never)).toEqual([]);
  await desk.button('Pratinjau').tap();
});

test('texts that were joined are in the form and in the preview, where saving did not end well', async () => {
  const { desk, host } = room;
  await desk.writeBehind('Bantuan datang.', ' Warga antre.');
  await desk.write('title', 'Surut');
  const theirs = story.replace('Banjir: rob', 'Rob').replace('Air naik.', 'Air naik lagi.');
  host.repository.commit(budi, 'Ubah', new Map([[path, Buffer.from(theirs)]]));
  host.spoil = (about) => (about === 'commit' ? { status: 502, body: '' } : undefined);
  await desk.save();
  const dialog = desk.page.getByRole('dialog', { name: 'Naskah ini juga diubah orang lain' });
  await dialog.waitFor();
  expect(await faults(desk.page)).toEqual([]);
  await dialog.getByRole('radio', { name: 'Tulisan Anda' }).check();
  await dialog.getByRole('button', { name: 'Simpan' }).tap();
  await desk.page.getByText('Hos git sedang bermasalah (502)').waitFor();
  await desk.button('OK').tap();
  await desk.field('body').getByText('Air naik lagi.', { exact: true }).waitFor();
  await desk.button('Pratinjau').tap();
  const text = desk.page.frameLocator('iframe.preview').locator('.text');
  await text.getByText('Air naik lagi.').waitFor();
  await text.getByText('Bantuan datang. Warga antre.').waitFor();
  host.spoil = () => undefined;
  await desk.saveAndClose();
  expect(host.repository.text(path)).toBe(
    theirs.replace('title: Rob', 'title: Surut').replace('datang.', 'datang. Warga antre.'),
  );
});
