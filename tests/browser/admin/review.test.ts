import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk } from '../../support/admin/desk.ts';
import { gitlab } from '../../support/admin/git-host/gitlab.ts';
import type { HostDesk } from '../../support/admin/host-desk.ts';
import { budi, rina, startHostDesk } from '../../support/admin/host-desk.ts';
import { startBrowser } from '../../support/browser.ts';

const folder = 'content/articles/2026/11';

let browser: Browser;
let room: HostDesk;
/** The editor's phone; the writer's is that of the room. */
let editor: Desk;

const textOf = (name: string) => room.host.repository.text(`${folder}/${name}.md`);

async function open(desk: Desk, token: string): Promise<void> {
  await desk.signIn(token);
  await desk.openMonth('November 2026');
}

/** Switches the draft off. */
async function publishDraft(desk: Desk): Promise<void> {
  await desk.scrollTo('draft');
  await desk.field('draft').getByRole('switch').tap();
}

beforeAll(async () => {
  browser = await startBrowser({ whole: true });
  room = await startHostDesk(browser, 'gitlab', gitlab);
  editor = await Desk.open(browser, room.editor);
  await open(room.desk, rina.token);
  await open(editor, budi.token);
});
afterAll(async () => {
  await editor.close();
  await room.close();
  await browser.close();
});

const sent = `---
title: Rob naik
date: 2026-11-29 18:00
section: daerah
draft: ya
review: waiting
---

Air naik.
`;

test('a writer hands a story to the editor, and readers see nothing of it', async () => {
  const { desk } = room;
  await desk.newStory('Rob naik', 'Daerah', '2026-11-29T18:00');
  await desk.field('body').getByRole('textbox').tap();
  await desk.page.keyboard.type('Air naik.');
  // Even where the writer would have it published.
  await publishDraft(desk);
  await desk.button('Kirim ke redaktur').tap();
  await desk.closed();
  expect(textOf('rob-naik')).toBe(sent);
});

test('the editor finds it first, and gives it back with a note that the writer reads', async () => {
  await editor.page.reload();
  await editor.button('Menunggu redaktur: 1').tap();
  await editor.page.getByRole('link', { name: 'Rob naik' }).tap();
  await editor.field('title').waitFor();
  await editor.button('Kembalikan ke penulis').tap();
  const dialog = editor.page.getByRole('dialog', { name: 'Kembalikan ke penulis' });
  await dialog.getByRole('textbox').fill('Tambahkan tanggapan BPBD.');
  await dialog.getByRole('button', { name: 'Kembalikan ke penulis' }).tap();
  await editor.closed();
  const returned = 'review: returned\nreviewNote: Tambahkan tanggapan BPBD.';
  expect(textOf('rob-naik')).toBe(sent.replace('review: waiting', returned));
  await expect.poll(() => editor.button('Menunggu redaktur: 1').isVisible()).toBe(false);
});

test('what both write meanwhile is joined; the editor publishes, and nothing of the review stays', async () => {
  const { desk } = room;
  await desk.page.reload();
  await desk.openStory('Rob naik · draf Dikembalikan');
  await desk.page.getByText('Dikembalikan redaktur: Tambahkan tanggapan BPBD.').waitFor();
  await desk.writeBehind('Air naik.', ' BPBD siaga.');
  await desk.button('Kirim ke redaktur').tap();
  await desk.closed();
  const again = sent.replace('Air naik.', 'Air naik. BPBD siaga.');
  expect(textOf('rob-naik')).toBe(again);

  await editor.page.reload();
  await editor.button('Menunggu redaktur: 1').tap();
  await editor.page.getByRole('link', { name: 'Rob naik' }).tap();
  await editor.write('title', 'Rob naik lagi');
  // The writer adds a place to it at the same time.
  const changes = new Map([
    [`${folder}/rob-naik.md`, Buffer.from(again.replace('draft:', 'dateline: Tegal\ndraft:'))],
  ]);
  room.host.repository.commit(rina, 'Ubah', changes);
  await publishDraft(editor);
  const before = room.host.repository.commits.length;
  await editor.saveAndClose();
  expect(room.host.repository.commits).toHaveLength(before + 1);
  expect(textOf('rob-naik')).toBe(
    again
      .replace('Rob naik', 'Rob naik lagi')
      .replace('draft: ya\nreview: waiting\n', 'dateline: Tegal\n'),
  );
});

test('who may not write there, or has no line, keeps what was to be handed on', async () => {
  const { desk, host } = room;
  const before = textOf('belum')!;
  await desk.openStory('Belum tayang · draf');
  const message = 'You are not allowed to push into this branch';
  host.spoil = (about) =>
    about === 'commit' ? { status: 403, body: JSON.stringify({ message }) } : undefined;
  await desk.button('Kirim ke redaktur').tap();
  await desk.page
    .getByText(/^Cabang yang diterbitkan dilindungi.*draf di perangkat ini\.$/)
    .waitFor();
  await desk.kept('waiting');
  host.spoil = () => undefined;
  await desk.page.reload();
  await desk.button('Pulihkan').tap();
  await desk.saveAndClose();
  expect(textOf('belum')).toBe(before.replace('draft: ya', 'draft: ya\nreview: waiting'));
  desk.troubles.length = 0;
});

test('a story that readers see is not handed in, for it would be taken from them', async () => {
  const { desk } = room;
  await desk.openStory('Banjir: rob');
  const before = textOf('banjir');
  await desk.button('Kirim ke redaktur').tap();
  const dialog = desk.page.getByRole('dialog', { name: 'Kirim ke redaktur' });
  await dialog.getByText(/^Yang diperiksa hanya draf/).waitFor();
  await dialog.getByRole('button', { name: 'Tutup' }).tap();
  expect(textOf('banjir')).toBe(before);
  expect(room.troubles()).toEqual([]);
});
