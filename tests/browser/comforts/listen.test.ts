import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../../support/browser.ts';
import type { ServedSite } from '../../support/served-site.ts';
import { serveDemonstration } from '../../support/demonstration.ts';
import type { VoiceKind } from '../../support/voice.ts';
import { saidOn, withVoice } from '../../support/voice.ts';

const SEED = '2015/09/kerry-as-pertimbangkan-tawaran-rusia-soal-suriah/';

let site: ServedSite;
beforeAll(async () => {
  site = await serveDemonstration();
});
afterAll(() => site.close());

async function openWith(kind: VoiceKind): Promise<{ page: Page; troubles: string[] }> {
  const opened = await openPage(site.browser, `${site.url}archive/`);
  await withVoice(opened.page, kind);
  await opened.page.goto(site.url + SEED);
  return opened;
}

const listen = (page: Page) => page.getByRole('button', { name: 'Dengarkan' });
const says = (page: Page, count: number) =>
  expect.poll(async () => (await saidOn(page)).length).toBeGreaterThanOrEqual(count);

test('is not offered where the device has no voice', async () => {
  const { page } = await openPage(site.browser, site.url + SEED);
  expect(await page.locator('[data-listen]').isVisible()).toBe(false);
  await page.context().close();
});

test('goes sentence by sentence, marks each, pauses, and gives the focus back', async () => {
  // So slowly that a busy machine does not find the story at its end.
  const { page, troubles } = await openWith({ pace: 250 });
  await listen(page).click();
  await says(page, 4);
  expect((await saidOn(page))[0]).toMatch(/^Kerry: AS Pertimbangkan/);
  await page.getByRole('button', { name: 'Jeda' }).click();
  const marked = await page.evaluate(() =>
    [...CSS.highlights.get('warta-listen')!].map(String).join(''),
  );
  expect((await saidOn(page)).at(-1)).toBe(marked.trim());
  const count = (await saidOn(page)).length;
  await page.waitForTimeout(500);
  expect((await saidOn(page)).length).toBe(count);
  await page.getByRole('button', { name: 'Lanjut' }).click();
  await says(page, count + 2);
  expect((await saidOn(page))[count]).toBe(marked.trim());
  await page.getByRole('button', { name: 'Berhenti' }).click();
  expect(await page.locator('.player').count()).toBe(0);
  expect(await page.locator(':focus').textContent()).toBe('Dengarkan');
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('is offered when the voice comes late', async () => {
  const { page } = await openWith({ isLate: true });
  expect(await page.locator('[data-listen]').isVisible()).toBe(false);
  await page.evaluate(() => (globalThis as unknown as { giveVoice(): void }).giveVoice());
  await listen(page).click();
  await says(page, 1);
  await page.context().close();
});

test.each(['in_ID', 'id-ID', 'id_ID'])('knows a voice that calls itself %s', async (lang) => {
  const { page } = await openWith({ lang });
  await listen(page).click();
  await says(page, 1);
  await page.context().close();
});

test('a far voice is given short pieces, which Chrome does not cut off', async () => {
  const { page } = await openWith({ isFar: true });
  await listen(page).click();
  await says(page, 8);
  const lengths = (await saidOn(page)).map(({ length }) => length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(130);
  await page.context().close();
});

test('says that it stands still when the voice fails', async () => {
  const { page } = await openWith({ failsAfter: 2 });
  await listen(page).click();
  await page.getByRole('button', { name: 'Lanjut' }).waitFor();
  expect((await saidOn(page)).length).toBe(3);
  await page.context().close();
});

test('falls silent when the page is left', async () => {
  const { page } = await openWith({ pace: 250 });
  await listen(page).click();
  await says(page, 1);
  const isSilent = await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide'));
    return (globalThis as unknown as { isSilent(): boolean }).isSilent();
  });
  expect(isSilent).toBe(true);
  await page.getByRole('button', { name: 'Lanjut' }).waitFor();
  await page.context().close();
});
