import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { gitea } from '../../support/admin/git-host/gitea.ts';
import { gitlab } from '../../support/admin/git-host/gitlab.ts';
import type { HostDesk } from '../../support/admin/host-desk.ts';
import { budi, rina, startHostDesk } from '../../support/admin/host-desk.ts';
import { keptData } from '../../support/admin/kept-data.ts';
import { storyFiles } from '../../support/admin/story-files.ts';
import { startBrowser } from '../../support/browser.ts';

const folder = 'content/articles/2026/11';
const path = `${folder}/banjir.md`;
const kept = 'Tidak ada yang hilang: naskah Anda tersimpan sebagai draf di perangkat ini.';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser({ whole: true });
});
afterAll(() => browser.close());

describe.each([
  ['gitlab', gitlab],
  ['gitea', gitea],
] as const)('a %s of one’s own', (backend, speech) => {
  let room: HostDesk;
  const stored = () => room.host.repository.text(path);
  const budiSaves = (text: string) =>
    room.host.repository.commit(budi, 'Ubah', new Map([[path, Buffer.from(text)]]));

  beforeAll(async () => {
    room = await startHostDesk(browser, backend, speech);
  });
  afterEach(() => {
    room.host.spoil = () => undefined;
  });
  afterAll(() => room.close());

  test('a wrong token is said in a sentence, the right one shows the stories', async () => {
    const { desk } = room;
    await desk.giveToken('salah');
    await desk.page.getByText('Token itu tidak berlaku. Periksa, lalu coba lagi.').waitFor();
    room.desk.troubles.length = 0;
    await desk.signIn(rina.token);
    await desk.openMonth('November 2026');
    await desk.page.getByText('Belum tayang · draf').waitFor();
  });

  test('of a story that was there, only the edited lines differ', async () => {
    const { desk, host } = room;
    await desk.openStory('Banjir: rob');
    await desk.write('title', 'Banjir: surut');
    await desk.saveAndClose();
    expect(stored()).toBe(storyFiles[path]!.replace('Banjir: rob', 'Banjir: surut'));
    expect(host.repository.head.author.name).toBe('Rina');
  });

  test('two people at once are joined, also in the moment of saving', async () => {
    const { desk, host } = room;
    const story = stored()!;
    await desk.openStory('Banjir: surut');
    await desk.write('title', 'Banjir: kering');
    budiSaves(story.replace('nasional', 'daerah'));
    const theirs = story.replace('nasional', 'daerah').replace('Air naik.', 'Air naik lagi.');
    host.spoil = (about) => {
      if (about === 'commit' && stored() !== theirs) budiSaves(theirs);
      return undefined;
    };
    await desk.save();
    await desk.page.getByText('Orang lain menyimpan berkas yang sama').waitFor();
    expect(stored()).toBe(theirs);
    await desk.button('OK').tap();
    await desk.saveAndClose();
    expect(stored()).toBe(theirs.replace('Banjir: surut', 'Banjir: kering'));
  });

  test('a new story and its photo are one commit', async () => {
    const { desk, host } = room;
    const before = host.repository.commits.length;
    await desk.newStory('Rob', 'Daerah', '2026-11-29T18:00');
    await desk.page.getByText(/Tambah .?Foto utama/).click();
    const color = { width: 400, height: 300, channels: 3, background: '#246' } as const;
    const buffer = await sharp({ create: color }).jpeg().toBuffer();
    const input = desk.field('image.src').locator('input[type=file]').first();
    await input.setInputFiles({ name: 'Rob (1).JPG', mimeType: 'image/jpeg', buffer });
    await desk
      .field('image.src')
      .getByText(/\.webp/)
      .waitFor();
    await desk.saveAndClose();
    const { repository } = host;
    const photo = [...repository.head.files.keys()].find((name) => !name.endsWith('.md'))!;
    expect((await sharp(repository.head.files.get(photo)).metadata()).format).toBe('webp');
    expect(repository.text(`${folder}/rob.md`)).toContain(photo.slice(folder.length + 1));
    expect(repository.commits).toHaveLength(before + 1);
    expect(room.troubles().filter((trouble) => !/40[01]|422|overtaken/.test(trouble))).toEqual([]);
  });

  test('a host with a problem and a line that is cut are said, and the text is kept', async () => {
    const { desk, host } = room;
    const before = stored()!;
    await desk.openStory('Banjir: kering');
    await desk.writeBehind('Bantuan datang.', ' Warga antre.');
    host.spoil = (about) =>
      about === 'commit' ? { status: 502, body: '<h1>Bad gateway</h1>' } : undefined;
    await desk.save();
    const broken = `Hos git sedang bermasalah (502). Tunggu sebentar, lalu coba lagi. ${kept}`;
    await desk.page.getByText(broken).waitFor();
    await desk.button('OK').tap();

    host.spoil = () => 'cut';
    await desk.save();
    const cut = `Hos git tidak dapat dihubungi. Periksa sambungan internet, lalu coba lagi. ${kept}`;
    await desk.page.getByText(cut).waitFor();
    host.spoil = () => undefined;
    await desk.button('OK').tap();
    await desk.saveAndClose();
    expect(stored()).toBe(before.replace('datang.', 'datang. Warga antre.'));
  });

  test('signing out leaves neither token nor text on the device', async () => {
    const { desk } = room;
    expect(await keptData(desk.page)).toContain(rina.token);
    await desk.openMenu();
    const reloaded = desk.page.waitForEvent('load');
    await desk.signOut();
    await reloaded;
    await desk.button('Masuk dengan token akses').waitFor();
    const after = await keptData(desk.page);
    for (const word of [rina.token, 'Banjir', 'Rina']) expect(after).not.toContain(word);
  });
});
