import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import type { ServedSite } from '../support/served-site.ts';
import { serveDemonstration } from '../support/demonstration.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveDemonstration();
});
afterAll(() => site.close());

test('without JavaScript a story is whole and can be shared, and no dead control is shown', async () => {
  const path = '2015/09/kerry-as-pertimbangkan-tawaran-rusia-soal-suriah/';
  const { page } = await openPage(site.browser, site.url + path, { javaScriptEnabled: false });
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  expect(await page.locator('.text').innerText()).toContain('Latakia');
  const whatsApp = await page.getByRole('link', { name: 'WhatsApp' }).getAttribute('href');
  expect(whatsApp).toMatch(/^https:\/\/wa\.me\/\?text=\*/);
  for (const button of await page.getByRole('button').all()) {
    expect(await button.isVisible()).toBe(false);
  }
  await page.context().close();
});
