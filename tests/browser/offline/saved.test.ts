import { expect, test } from 'vitest';
import { shelf } from '../../support/device.ts';
import { LONG, offlineReader, SEED } from '../../support/offline-reader.ts';

const reader = offlineReader();

test('a saved story is listed, found, sized and removed', async () => {
  const { page, host } = reader;
  await reader.read(SEED, LONG);
  for (const path of [SEED, LONG]) {
    await page.goto(host.url + path);
    await reader.save();
    expect(await page.locator('[data-save]').getAttribute('aria-pressed')).toBe('true');
  }
  await page.getByRole('link', { name: 'Lihat daftar' }).click();
  await page.waitForURL('**/saved/');
  const titles = page.locator('.copies h2');
  await expect.poll(() => titles.count()).toBe(2);
  expect(await titles.first().textContent()).toContain('Enam Pemilu');
  expect(await page.locator('[data-sum]').textContent()).toMatch(/^2 berita, \d+ kB$/);
  await page.getByLabel('Urutan').selectOption('published');
  expect(await titles.first().textContent()).toContain('Enam Pemilu');
  await page.getByLabel('Cari dalam simpanan').fill('latakia');
  await expect.poll(() => titles.allTextContents()).toEqual([expect.stringContaining('Kerry')]);
  await page.getByRole('button', { name: 'Hapus', exact: true }).click();
  await page.getByLabel('Cari dalam simpanan').fill('');
  await expect.poll(() => titles.count()).toBe(1);
  page.on('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Hapus semua' }).click();
  await page.getByText('Belum ada berita tersimpan').waitFor();
  expect(await shelf(page, 'saved')).toEqual([]);
});

test('a full device says so, keeps nothing by halves, and the site goes on', async () => {
  const { page, host, context } = reader;
  await reader.read(SEED);
  const devtools = await context.newCDPSession(page);
  const quota = { origin: new URL(host.url).origin, quotaSize: 1 };
  await devtools.send('Storage.overrideQuotaForOrigin', quota);
  await page.goto(host.url + LONG);
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByText('Ruang penyimpanan di perangkat ini penuh').waitFor();
  expect(await page.locator('[data-save]').getAttribute('aria-pressed')).toBe('false');
  expect(await shelf(page, 'saved')).toEqual([]);
  await page.goto(`${host.url}internasional/`);
  expect(await reader.heading()).toContain('Internasional');
});
