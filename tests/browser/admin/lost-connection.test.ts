import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { github } from '../../support/admin/git-host/github.ts';
import type { HostDesk } from '../../support/admin/host-desk.ts';
import { rina, startHostDesk } from '../../support/admin/host-desk.ts';
import { startBrowser } from '../../support/browser.ts';

const path = 'content/articles/2026/11/banjir.md';
const kept = 'Tidak ada yang hilang: naskah Anda tersimpan sebagai draf di perangkat ini.';

let browser: Browser;
let room: HostDesk;
const stored = () => room.host.repository.text(path)!;

/** Opens the story and adds a sentence to its last paragraph; gives the file as it is to become. */
async function edit(sentence: string): Promise<string> {
  await room.desk.openStory('Banjir: rob');
  await room.desk.writeBehind('Bantuan datang.', ` ${sentence}`);
  return stored().replace(/(Bantuan datang\..*)/, `$1 ${sentence}`);
}

beforeAll(async () => {
  browser = await startBrowser({ whole: true });
  room = await startHostDesk(browser, 'github', github);
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

test('a git host with a problem: it is said in words, nothing is lost, and saving again works', async () => {
  const { desk, host } = room;
  const edited = await edit('Warga antre.');
  host.spoil = (about) =>
    about === 'commit' ? { status: 502, body: '<h1>Bad gateway</h1>' } : undefined;
  await desk.save();
  const sentence = `Hos git sedang bermasalah (502). Tunggu sebentar, lalu coba lagi. ${kept}`;
  await desk.page.getByText(sentence).waitFor();
  host.spoil = (about) => (about === 'commit' ? { late: 500 } : undefined);
  await desk.button('OK').tap();
  await desk.saveAndClose();
  expect(stored()).toBe(edited);
});

test('a line that is cut: the text is on the device, also after the site was built anew', async () => {
  const { desk, host, editor } = room;
  const edited = await edit('Listrik padam.');
  await desk.kept('Listrik padam.');
  host.spoil = () => 'cut';
  await desk.save();
  const sentence = `Hos git tidak dapat dihubungi. Periksa sambungan internet, lalu coba lagi. ${kept}`;
  await desk.page.getByText(sentence).waitFor();

  host.spoil = () => undefined;
  editor.tell({ authors: [{ id: 'budi', name: 'Budi' }] });
  await desk.page.reload();
  await desk.button('Pulihkan').tap();
  await desk.field('body').getByRole('textbox').getByText('Listrik padam.').waitFor();
  await desk.saveAndClose();
  expect(stored()).toBe(edited);
});

test('a token that ran out meanwhile: a new one signs in, and the draft is there, saved at once', async () => {
  const { desk, host } = room;
  const edited = await edit('Sekolah libur.');
  await desk.kept('Sekolah libur.');
  const answer = '{"message":"Bad credentials"}';
  host.spoil = () => ({ status: 401, body: answer });
  await desk.save();
  await desk.page
    .getByText(/^Token tidak diterima hos git \(401\).*draf di perangkat ini\.$/)
    .waitFor();
  await desk.page.reload();
  await desk.button('Masuk dengan token akses').waitFor();
  host.spoil = () => undefined;
  await desk.giveToken(rina.token);
  await desk.button('Pulihkan').tap();
  await desk.saveAndClose();
  expect(stored()).toBe(edited);
});

test('a slow line: who went on to another story while one is saved is not taken away from it', async () => {
  const { desk, host } = room;
  await desk.openStory('Banjir: rob');
  await desk.write('title', 'Banjir: surut');
  const { commits } = host.repository;
  const before = commits.length;
  host.spoil = (about) => (about === 'commit' ? { late: 1500 } : undefined);
  await desk.save();
  await desk.button('Batal menyunting').tap();
  await desk.closed();
  await desk.openStory('Belum tayang · draf');
  await desk.write('title', 'Belum tayang juga');
  await expect.poll(() => commits.length).toBe(before + 1);
  expect(stored()).toContain('title: Banjir: surut');
  await desk.page.waitForTimeout(500);
  expect(await desk.field('title').locator('input').first().inputValue()).toBe('Belum tayang juga');
  await desk.saveAndClose();
  expect(host.repository.text(path.replace('banjir', 'belum'))).toContain(
    'title: Belum tayang juga',
  );
});
