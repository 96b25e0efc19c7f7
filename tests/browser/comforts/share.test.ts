import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../../support/browser.ts';
import type { ServedSite } from '../../support/served-site.ts';
import { serveDemonstration } from '../../support/demonstration.ts';

const SEED = '2015/09/kerry-as-pertimbangkan-tawaran-rusia-soal-suriah/';
const HEADLINE = 'Kerry: AS Pertimbangkan Tawaran Rusia';

let site: ServedSite;
beforeAll(async () => {
  site = await serveDemonstration();
});
afterAll(() => site.close());

const tapShare = (page: Page) => page.locator('[data-share]').click();
const hash = (page: Page): string => new URL(page.url()).hash;
async function openSharing(share: unknown): Promise<Page> {
  const { page } = await openPage(site.browser, site.url);
  await page.addInitScript(`navigator.share = ${String(share)}`);
  await page.goto(site.url + SEED);
  return page;
}

describe('the share button', () => {
  test('opens the device’s own way, with headline and address', async () => {
    const page = await openSharing('async (data) => { document.title = JSON.stringify(data); }');
    await tapShare(page);
    const { title, url } = JSON.parse(await page.title()) as { title: string; url: string };
    expect(title).toContain(HEADLINE);
    expect(url).toMatch(/^https:\/\/warta\.example\/2015\/09\/kerry-as/);
    await page.context().close();
  });

  test('shares the page here, also where search engines are told of an original elsewhere', async () => {
    const page = await openSharing('async (data) => { document.title = data.url; }');
    await page.evaluate(() => {
      document
        .querySelector('link[rel="canonical"]')!
        .setAttribute('href', 'https://lain.example/');
    });
    await tapShare(page);
    expect(await page.title()).toBe(`https://warta.example/${SEED}`);
    await page.context().close();
  });

  test.each([
    ['there is no such way', 'undefined'],
    ['it is not allowed', 'async () => { throw new DOMException("no", "NotAllowedError"); }'],
  ])('leads to the list of ways where %s', async (_name, share) => {
    const page = await openSharing(share);
    await tapShare(page);
    await expect.poll(() => hash(page)).toBe('#bagikan');
    await page.context().close();
  });

  test('stays where it is when the reader changes their mind', async () => {
    const page = await openSharing('async () => { throw new DOMException("no", "AbortError"); }');
    await tapShare(page);
    await page.waitForTimeout(200);
    expect(hash(page)).toBe('');
    await page.context().close();
  });
});

test('each way carries the headline and the address, WhatsApp’s the headline in bold', async () => {
  const { page } = await openPage(site.browser, site.url + SEED);
  const address = async (name: string) =>
    new URL((await page.getByRole('link', { name }).getAttribute('href'))!);
  const whatsApp = (await address('WhatsApp')).searchParams.get('text');
  expect(whatsApp).toMatch(/^\*Kerry: AS [^*]+\*\s+https:\/\/warta\.example\/2015\/09\/kerry-as/);
  const telegram = (await address('Telegram')).searchParams;
  expect(telegram.get('text')).toContain(HEADLINE);
  expect(telegram.get('url')).toMatch(/^https:\/\/warta\.example\/2015\/09\/kerry-as/);
  await page.context().close();
});

test('an error is reported with headline and address filled in', async () => {
  const { page } = await openPage(site.browser, site.url + SEED);
  const href = await page.getByRole('link', { name: 'Laporkan kesalahan' }).getAttribute('href');
  expect(href).toMatch(/^(mailto:redaksi@warta\.example|https:\/\/wa\.me\/\d+)\?/);
  const text = decodeURIComponent(href!);
  expect(text).toContain(HEADLINE);
  expect(text).toContain('https://warta.example/2015/09/kerry-as');
  await page.context().close();
});

describe('the copy button', () => {
  test('copies the address and says so', async () => {
    const { page } = await openPage(site.browser, site.url + SEED, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Salin tautan' }).click();
    await page.getByText('Tautan disalin').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`https://warta.example/${SEED}`);
    await page.context().close();
  });

  test('shows the address where copying is not allowed', async () => {
    const { page, troubles } = await openPage(site.browser, site.url);
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', {}));
    await page.goto(site.url + SEED);
    const shown = new Promise<string>((resolve) => {
      page.on('dialog', (dialog) => {
        resolve(dialog.defaultValue());
        dialog.dismiss();
      });
    });
    await page.getByRole('button', { name: 'Salin tautan' }).click();
    expect(await shown).toBe(`https://warta.example/${SEED}`);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
