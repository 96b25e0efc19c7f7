import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../../support/browser.ts';
import { openPanel } from '../../support/page-state.ts';
import type { ServedSite } from '../../support/served-site.ts';
import { serveDemonstration } from '../../support/demonstration.ts';

const LONG = '2024/03/enam-pemilu-sejak-1999/';

let site: ServedSite;
beforeAll(async () => {
  site = await serveDemonstration();
});
afterAll(() => site.close());

test('paper shows the story, its date, corrections and address, and nothing to tap', async () => {
  const { page } = await openPage(site.browser, site.url + LONG, { colorScheme: 'dark' });
  await openPanel(page);
  await page.locator('.display__panel').waitFor();
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByText('dapat dibaca tanpa sambungan').waitFor();
  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('body').innerText();
  expect(printed).toContain('Enam Pemilu dalam Seperempat Abad');
  expect(printed).toContain('Minggu, 24 Maret 2024, 07.00 WIB');
  expect(printed).toContain('Tabel semula mencantumkan 550 kursi');
  expect(printed).toContain(`https://warta.example/${LONG}`);
  expect(printed).not.toContain('dapat dibaca tanpa sambungan');
  for (const control of await page.getByRole('button').all()) {
    expect(await control.isVisible()).toBe(false);
  }
  await page.context().close();
});

test('paper is white, whatever the theme', async () => {
  const { page } = await openPage(site.browser, site.url);
  await page.evaluate(() => localStorage.setItem('warta:theme', 'dark'));
  await page.goto(site.url + LONG);
  await page.emulateMedia({ media: 'print' });
  const [paper, ink] = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [backgroundColor, color];
  });
  expect(paper).toMatch(/^rgb\(255, 25\d, 2\d\d\)$|^rgba\(0, 0, 0, 0\)$/);
  expect(ink).toMatch(/^rgb\(\d{1,2}, \d{1,2}, \d{1,2}\)$/);
  await page.context().close();
});
