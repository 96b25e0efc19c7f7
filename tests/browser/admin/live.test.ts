import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEditor } from '../../support/admin/editor-host.ts';
import { Desk } from '../../support/admin/desk.ts';
import { github } from '../../support/admin/git-host/github.ts';
import type { HostDesk } from '../../support/admin/host-desk.ts';
import { rina, startHostDesk } from '../../support/admin/host-desk.ts';
import { startBrowser } from '../../support/browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser({ whole: true });
});
afterAll(async () => {
  await browser.close();
});

const said = (room: HostDesk) => room.desk.page.locator('#strip output');

/** Edits a headline and saves. */
async function saveStory(room: HostDesk, headline: string, to: string): Promise<void> {
  await room.desk.openStory(headline);
  await room.desk.write('title', to);
  await room.desk.saveAndClose();
}

/** As on a phone that is taken from a pocket. */
const look = (room: HostDesk) =>
  room.desk.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

test('a desk says what became of what was saved', async () => {
  const room = await startHostDesk(browser, 'github', github);
  const host = room.editor;
  const live = { version: 'a', content: '2026-11-28T03:00:00Z', held: 0, problem: null };
  host.live = live;
  await room.desk.signIn(rina.token);
  await room.desk.openMonth('November 2026');
  await saveStory(room, 'Belum tayang · draf', 'Belum juga tayang');
  await expect.poll(() => said(room).innerText()).toMatch(/^Tersimpan sebagai draf/);
  await saveStory(room, 'Banjir: rob', 'Banjir: surut');
  await expect.poll(() => said(room).innerText()).toBe('Tersimpan; menunggu terbit …');
  host.live = { ...live, held: 1, problem: '1 berita ditahan: field/required' };
  await look(room);
  await expect.poll(() => said(room).innerText()).toBe('1 berita ditahan: field/required');
  expect(await said(room).getAttribute('data-state')).toBe('held');
  host.live = { version: 'b', content: '2026-11-29T03:00:00Z', held: 0, problem: null };
  await look(room);
  await expect.poll(() => said(room).innerText()).toBe('Tayang 29 Nov 2026, 10.00 WIB');
  expect(room.troubles()).toEqual([]);
  await room.close();
});

test('a desk that is kept apart asks its site, at the address of that', async () => {
  const site = await startEditor({ backend: 'github', repo: 'kabarkota/situs' });
  site.live = { version: 'a', content: '2026-11-28T03:00:00Z', held: 0, problem: null };
  const editor = await startEditor(
    { backend: 'github', repo: 'kabarkota/situs', apart: true },
    { address: site.url.replace('admin/', '') },
  );
  const desk = await Desk.open(browser, editor);
  const words = desk.page.getByText('Tayang 28 Nov 2026, 10.00 WIB');
  await words.waitFor();
  await desk.close();
  await editor.close();
  await site.close();
});
