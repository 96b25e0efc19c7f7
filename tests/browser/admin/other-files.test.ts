import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { github } from '../../support/admin/git-host/github.ts';
import type { HostDesk } from '../../support/admin/host-desk.ts';
import { budi, rina, startHostDesk } from '../../support/admin/host-desk.ts';
import { storyFiles } from '../../support/admin/story-files.ts';
import { startBrowser } from '../../support/browser.ts';

const files: Readonly<Record<string, string>> = {
  ...storyFiles,
  'content/topics.yaml':
    '# Topik kami\r\n\r\n- id: pemilu\r\n  name: Pemilu\r\n  aliases: [Pilpres, Pileg]\r\n\r\n# Daerah\r\n- id: rob\r\n  name: Rob\r\n\r\n',
  'content/authors/rina.yaml': '# penulis\nname: Rina\nbio: Wartawan.\nkunciLama: tetap\n',
  'content/site.yaml':
    '# situs\nname: Kabar\nurl: https://kabarkota.example\ndescription: Warta.\n',
};

let browser: Browser;
let room: HostDesk;

beforeAll(async () => {
  browser = await startBrowser();
  room = await startHostDesk(browser, 'github', github, files);
  await room.desk.signIn(rina.token);
});
afterAll(async () => {
  await room.close();
  await browser.close();
});

const textOf = (path: string) => room.host.repository.text(path);

/** Opens a file of the newsroom by its place in the desk. */
async function openFile(place: string): Promise<void> {
  await room.desk.page.goto(`${room.editor.url}#/collections/${place}`);
  await room.desk.page.reload();
  await room.desk.page.locator('[data-key-path]').first().waitFor();
  await room.desk.page.waitForTimeout(300);
}

function budiSaves(path: string, text: string): void {
  room.host.repository.commit(budi, 'Ubah', new Map([[path, Buffer.from(text)]]));
}

/** Saves, which is a commit, and waits until the form is closed: only then the desk goes nowhere itself. */
async function save(): Promise<void> {
  const { commits } = room.host.repository;
  const before = commits.length;
  await room.desk.saveAndClose();
  expect(commits).toHaveLength(before + 1);
}

test('a topic is renamed and one added, and all else of the list stays byte for byte', async () => {
  const { desk } = room;
  await openFile('_singletons/entries/topics');
  expect(await desk.button('Simpan').isDisabled()).toBe(true);
  await desk.field('topicList').getByRole('button', { name: 'Buka', exact: true }).last().tap();
  await desk.write('topicList.1.name', 'Banjir rob');
  await desk.page.getByRole('button', { name: /^Tambah .?Topik/ }).tap();
  await desk.write('topicList.2.name', 'Air bersih');
  await save();
  const before = files['content/topics.yaml']!;
  expect(textOf('content/topics.yaml')).toBe(
    before.replace(
      'name: Rob\r\n',
      'name: Banjir rob\r\n- id: air-bersih\r\n  name: Air bersih\r\n',
    ),
  );
});

test('an author and the settings: what two people changed is joined, or both are shown', async () => {
  const { desk } = room;
  await openFile('authors/entries/rina');
  await desk.write('bio', 'Redaktur.');
  const theirs = files['content/authors/rina.yaml']!.replace('name: Rina', 'name: Rina Sari');
  budiSaves('content/authors/rina.yaml', theirs);
  await save();
  expect(textOf('content/authors/rina.yaml')).toBe(theirs.replace('Wartawan', 'Redaktur'));

  await openFile('_singletons/entries/site');
  await desk.write('description', 'Kabar Tegal.');
  const site = files['content/site.yaml']!.replace('Warta.', 'Kabar pesisir.');
  budiSaves('content/site.yaml', site);
  await desk.save();
  const dialog = desk.page.getByRole('dialog', { name: 'Naskah ini juga diubah orang lain' });
  for (const words of ['Kabar Tegal.', 'Kabar pesisir.'])
    await dialog.getByText(words, { exact: true }).waitFor();
  expect(textOf('content/site.yaml')).toBe(site);
  await dialog.getByRole('radio', { name: 'Tulisan Anda' }).check();
  await dialog.getByRole('button', { name: 'Simpan' }).tap();
  await desk.closed();
  expect(textOf('content/site.yaml')).toBe(site.replace('Kabar pesisir.', 'Kabar Tegal.'));
  expect(room.troubles()).toEqual([]);
});

test('a story with topics that is only opened is not to be saved', async () => {
  await openFile('articles-2026-11/entries/banjir');
  await room.desk.field('topics').locator('input').first().waitFor();
  await room.desk.page.waitForTimeout(500);
  expect(await room.desk.button('Simpan').isDisabled()).toBe(true);
});
