import { expect, test } from 'vitest';
import { LONG, offlineReader, SEED, TEN, UNREAD } from '../../support/offline-reader.ts';

const reader = offlineReader();

test('ten stories read are read again offline, with pictures and the time they were loaded', async () => {
  const { page, host } = reader;
  await reader.read(...TEN);
  await host.cut();
  for (const path of TEN) {
    await page.goto(host.url + path);
    expect(await page.locator('.text').innerText()).not.toBe('');
    await expect
      .poll(() => page.locator('.stored-note').innerText())
      .toMatch(/dimuat\s+\d+ \w+ \d{4}/);
    const first = page.locator('.story figure img').first();
    if ((await first.count()) === 0) continue;
    await first.scrollIntoViewIfNeeded();
    await expect
      .poll(() => first.evaluate((one: HTMLImageElement) => one.naturalWidth))
      .not.toBe(0);
  }
});

test('an unread story shows what can be read, and comes when the connection does', async () => {
  const { page, host } = reader;
  await reader.read(SEED, LONG);
  await host.cut();
  await page.goto(host.url + UNREAD);
  expect(await reader.heading()).toBe('Sedang luring');
  const listed = page.locator('[data-kind="story"] .copies a');
  await expect.poll(() => listed.count()).toBe(2);
  await page.getByRole('link', { name: /^Kerry: AS Pertimbangkan/ }).click();
  await page.waitForURL(`**/${SEED}`);
  await page.goBack();
  await host.mend();
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect.poll(reader.heading).toContain('Higgs');
});

test('search works offline for words searched before, and says what is missing for others', async () => {
  const { page, host, context } = reader;
  await reader.read(SEED);
  await page.goto(`${host.url}search/?q=latakia`);
  await page.locator('[data-search-state="done"]').waitFor();
  await host.cut();
  await context.setOffline(true);
  await page.goto(`${host.url}search/?q=latakia`);
  await page.locator('[data-search-state="done"]').waitFor();
  expect(await page.locator('[data-search-results] a').count()).toBeGreaterThan(0);
  await page.locator('#q').fill('partikel');
  await page.locator('[data-search-state="error"]').waitFor();
  const said = await page.getByRole('status').first().innerText();
  expect(said).toContain('Sedang luring');
  expect(said).toContain('belum pernah diunduh');
  await context.setOffline(false);
  await host.mend();
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await page.locator('[data-search-state="done"]').waitFor();
  expect(await page.locator('[data-search-results] a').count()).toBeGreaterThan(0);
});

test('a comfort that was never used works offline on a story that was read', async () => {
  await reader.read(SEED);
  await reader.host.cut();
  await reader.page.goto(reader.host.url + SEED);
  await reader.save();
});

test('a slow network gives way to the stored copy after three seconds', async () => {
  const { page, host } = reader;
  await reader.read(SEED);
  await host.stall();
  const began = Date.now();
  await page.goto(host.url + SEED, { waitUntil: 'domcontentloaded' });
  expect(await page.locator('.stored-note').isVisible()).toBe(true);
  expect(Date.now() - began).toBeGreaterThan(2900);
  expect(Date.now() - began).toBeLessThan(8000);
});

test('without JavaScript the site reads as ever, and nothing is stored', async () => {
  const context = await reader.context.browser()!.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(reader.host.url + SEED);
  expect(await page.locator('.text').innerText()).toContain('Latakia');
  await page.goto(`${reader.host.url}saved/`);
  expect(await page.locator('main').innerText()).toContain('memerlukan JavaScript');
  expect(context.serviceWorkers()).toEqual([]);
  await context.close();
});
