import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { github } from '../../support/admin/git-host/github.ts';
import type { HostDesk } from '../../support/admin/host-desk.ts';
import { budi, rina, startHostDesk } from '../../support/admin/host-desk.ts';
import { storyFiles } from '../../support/admin/story-files.ts';
import { startBrowser } from '../../support/browser.ts';

const folder = 'content/articles/2026/11';
const model = storyFiles[`${folder}/banjir.md`]!;

/** Stories alike but for the name in their headlines; each test has one. */
const files = Object.fromEntries(
  ['satu', 'dua', 'tiga', 'empat'].map((name) => [
    `${folder}/${name}.md`,
    model.replace('Banjir: rob', `Banjir: ${name}`),
  ]),
);

let browser: Browser;
let room: HostDesk;

/** Opens a story in Rina's editor; gives its text. */
async function openStory(name: string): Promise<string> {
  await room.desk.openStory(`Banjir: ${name}`);
  return files[`${folder}/${name}.md`]!;
}

const textOf = (name: string) => room.host.repository.text(`${folder}/${name}.md`);

/** Budi saves a file meanwhile. */
function budiSaves(name: string, text: string): void {
  const changes = new Map([[`${folder}/${name}.md`, Buffer.from(text)]]);
  room.host.repository.commit(budi, 'Ubah', changes);
}

beforeAll(async () => {
  browser = await startBrowser({ whole: true });
  room = await startHostDesk(browser, 'github', github, files);
  await room.desk.signIn(rina.token);
  await room.desk.openMonth('November 2026');
});
afterEach(() => {
  room.host.spoil = () => undefined;
});
afterAll(async () => {
  await room.close();
  await browser.close();
});

test('what two people changed in different places is joined, and nobody is asked', async () => {
  const { desk } = room;
  const story = await openStory('satu');
  await desk.write('title', 'Surut satu');
  await desk.writeBehind('Bantuan datang.', ' Warga antre.');
  const theirs = story
    .replace('nasional', 'daerah')
    .replace('catatan', 'bacaan')
    .replace('Air naik.', 'Air naik lagi.');
  budiSaves('satu', theirs);
  await desk.saveAndClose();
  expect(textOf('satu')).toBe(
    theirs.replace('Banjir: satu', 'Surut satu').replace('datang.', 'datang. Warga antre.'),
  );
  expect(room.troubles()).toEqual([]);
});

test('where both changed the same, both texts are shown, and nothing is written before a choice', async () => {
  const { desk } = room;
  const story = await openStory('dua');
  await desk.write('title', 'Surut dua');
  await desk.writeBehind('Bantuan datang.', ' Warga antre.');
  const theirs = story
    .replace('Banjir: dua', 'Rob: dua')
    .replace('Bantuan datang.', 'Bantuan belum datang.');
  budiSaves('dua', theirs);
  await desk.save();
  const dialog = desk.page.getByRole('dialog', { name: 'Naskah ini juga diubah orang lain' });
  await dialog.getByText('Budi menyimpan naskah ini').waitFor();
  for (const words of ['Surut dua', 'Rob: dua', 'Bantuan datang. Warga antre.'])
    await dialog.getByText(words, { exact: true }).waitFor();

  await dialog.getByRole('button', { name: 'Batal' }).tap();
  await dialog.waitFor({ state: 'detached' });
  expect(textOf('dua')).toBe(theirs);

  await desk.save();
  const title = dialog.getByRole('group', { name: 'Judul' });
  await title.getByRole('radio', { name: 'Tulisan Anda' }).check();
  await dialog.getByRole('button', { name: 'Simpan' }).tap();
  expect(textOf('dua')).toBe(theirs);
  const body = dialog.getByRole('group', { name: 'Naskah' });
  await body.getByRole('radio', { name: 'Keduanya' }).check();
  await dialog.getByRole('button', { name: 'Simpan' }).tap();
  await desk.closed();
  expect(textOf('dua')).toBe(
    theirs
      .replace('Rob: dua', 'Surut dua')
      .replace('belum datang.', 'belum datang.\n\nBantuan datang. Warga antre.'),
  );
});

test('what another saves in the last moment is not written over', async () => {
  const { desk, host } = room;
  const story = await openStory('tiga');
  await desk.write('title', 'Surut tiga');
  const theirs = story.replace('nasional', 'daerah');
  // The package looks twice at the host before it commits; Budi comes between.
  let looks = 0;
  host.spoil = (about) => {
    if (about === 'head' && (looks += 1) === 2) budiSaves('tiga', theirs);
    return undefined;
  };
  await desk.save();
  await desk.page.getByText('Orang lain menyimpan berkas yang sama').waitFor();
  expect(textOf('tiga')).toBe(theirs);
  await desk.button('OK').tap();
  await desk.saveAndClose();
  expect(textOf('tiga')).toBe(theirs.replace('Banjir: tiga', 'Surut tiga'));
});

test('and what comes with the commit itself is refused by the host, then joined', async () => {
  const { desk, host } = room;
  const story = await openStory('empat');
  await desk.write('title', 'Surut empat');
  const theirs = story.replace('nasional', 'daerah');
  host.spoil = (about) => {
    if (about === 'commit' && textOf('empat') === story) budiSaves('empat', theirs);
    return undefined;
  };
  await desk.save();
  await desk.page.getByText('Repositori diperbarui orang lain').waitFor();
  expect(textOf('empat')).toBe(theirs);
  await desk.button('OK').tap();
  await desk.saveAndClose();
  expect(textOf('empat')).toBe(theirs.replace('Banjir: empat', 'Surut empat'));
});

test('two new stories of one headline are two files', async () => {
  const { desk, host } = room;
  await desk.newStory('Gempa Tegal', 'Daerah', '2026-11-29T18:00');
  await desk.field('body').getByRole('textbox').tap();
  await desk.page.keyboard.type('Guncangan terasa.');
  const other = model.replace('Banjir: rob', 'Gempa Tegal');
  budiSaves('gempa-tegal', other);
  await desk.saveAndClose();
  expect(textOf('gempa-tegal')).toBe(other);
  const names = [...host.repository.head.files.keys()];
  const mine = names.find((name) => name.includes('gempa-tegal-'))!;
  expect(host.repository.text(mine)).toContain('Guncangan terasa.');
});
