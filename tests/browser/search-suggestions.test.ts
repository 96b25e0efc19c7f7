import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { serveDemonstration } from '../support/demonstration.ts';
import type { ServedSite } from '../support/served-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveDemonstration();
});
afterAll(() => site.close());

const done = (page: Page) => page.locator('[data-search-state="done"]').waitFor();
const field = (page: Page) => page.getByRole('combobox', { name: 'Kata yang dicari' });
const list = (page: Page) => page.getByRole('listbox', { name: 'Saran pencarian' });
const options = (page: Page) => list(page).getByRole('option');
const active = (page: Page) => page.locator('[role="option"][aria-selected="true"]');
const query = (page: Page) => new URL(page.url()).searchParams.get('q');

/** The search page with some letters typed, and what they may become. */
async function typing(letters: string): Promise<Page> {
  const { page } = await openPage(site.browser, `${site.url}search/`);
  await field(page).click();
  await page.keyboard.type(letters);
  await options(page).first().waitFor();
  return page;
}

describe('the list below the field', () => {
  test('is told to screen readers, and that it is open, and how long it is', async () => {
    const { page } = await openPage(site.browser, `${site.url}search/`);
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
    await field(page).click();
    await page.keyboard.type('pem');
    await options(page).first().waitFor();
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    expect(await field(page).getAttribute('aria-controls')).toBe(
      await list(page).getAttribute('id'),
    );
    const count = await options(page).count();
    expect(count).toBeGreaterThan(1);
    expect(count).toBeLessThanOrEqual(5);
    expect(await page.locator('[data-search-heard]').textContent()).toContain(`${count} saran`);
    expect(await active(page).count()).toBe(0);
    for (const box of await options(page).all())
      expect((await box.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await page.context().close();
  });

  test('arrows move through it, Enter takes what is active and searches', async () => {
    const page = await typing('pem');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const text = (await active(page).textContent())!;
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(
      await active(page).getAttribute('id'),
    );
    expect(await field(page).inputValue()).toBe('pem');
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toBe(text);
    await done(page);
    expect(await list(page).isVisible()).toBe(false);
    expect(await field(page).evaluate((one) => one === document.activeElement)).toBe(true);
    await page.context().close();
  });

  test('Enter alone sends what was typed', async () => {
    const page = await typing('pem');
    await page.keyboard.press('Enter');
    expect(await list(page).isVisible()).toBe(false);
    await done(page);
    expect(query(page)).toBe('pem');
    await page.context().close();
  });

  test('up leads back to the words, down past the end to the results', async () => {
    const page = await typing('pem');
    await done(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await active(page).count()).toBe(0);
    expect(await list(page).isVisible()).toBe(true);
    const count = await options(page).count();
    for (let at = 0; at <= count; at++) await page.keyboard.press('ArrowDown');
    expect(await list(page).isVisible()).toBe(false);
    const inResults = () =>
      page.evaluate(() => document.activeElement?.closest('[data-search-results]') !== null);
    expect(await inResults()).toBe(true);
    await page.context().close();
  });

  test('Escape closes it, then clears the words; it stays closed until a letter is typed', async () => {
    const page = await typing('pem');
    await page.keyboard.press('Escape');
    expect(await list(page).isVisible()).toBe(false);
    expect(await field(page).inputValue()).toBe('pem');
    await done(page);
    expect(await list(page).isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
    await page.context().close();
  });

  test('Tab and a finger that moves the page close it, a tap takes a line', async () => {
    const page = await typing('pem');
    await page.keyboard.press('Tab');
    await expect.poll(() => list(page).isVisible()).toBe(false);
    await field(page).focus();
    await page.keyboard.type('e');
    await options(page).first().waitFor();
    await page.mouse.move(200, 700);
    await page.mouse.wheel(0, 40);
    await expect.poll(() => list(page).isVisible()).toBe(false);
    await page.keyboard.type('r');
    await options(page).first().waitFor();
    const text = await options(page).first().textContent();
    await options(page).first().click();
    await expect.poll(() => query(page)).toBe(text);
    await page.context().close();
  });

  test('keys that compose a letter are the keyboard’s', async () => {
    const page = await typing('pem');
    await page.keyboard.press('ArrowDown');
    await field(page).evaluate((one) => {
      const init = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
      one.dispatchEvent(new KeyboardEvent('keydown', init));
    });
    expect(await list(page).isVisible()).toBe(true);
    expect(await active(page).count()).toBe(1);
    await page.context().close();
  });

  test('is closed after a word that is finished, and where nothing begins so', async () => {
    const page = await typing('pem');
    await page.keyboard.type(' ');
    await expect.poll(() => list(page).isVisible()).toBe(false);
    await field(page).fill('zzqxw');
    await done(page);
    expect(await list(page).isVisible()).toBe(false);
    await page.context().close();
  });

  test('names topics', async () => {
    const page = await typing('bulu');
    await expect.poll(() => options(page).allTextContents()).toContain('Bulu Tangkis');
    await page.context().close();
  });

  test('without the code for it the search works', async () => {
    const { page } = await openPage(site.browser, `${site.url}search/`);
    await page.context().route(/form-help/, (route) => route.abort());
    await field(page).fill('latakia');
    await done(page);
    expect(await page.locator('[data-search-results] > li').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe('recent queries', () => {
  const box = (page: Page) => page.getByLabel('Simpan pencarian terakhir di gawai ini');
  const stored = (page: Page) => page.evaluate(() => localStorage.getItem('warta:recent'));
  const send = async (page: Page, words: string): Promise<void> => {
    await field(page).fill(words);
    await page.keyboard.press('Enter');
    await done(page);
  };

  test('are not kept as the page comes', async () => {
    const { page } = await openPage(site.browser, `${site.url}search/`);
    await send(page, 'suriah');
    await page.getByText('Saringan').click();
    expect(await box(page).isChecked()).toBe(false);
    expect(await stored(page)).toBeNull();
    await field(page).fill('');
    await field(page).click();
    await page.waitForTimeout(300);
    expect(await list(page).isVisible()).toBe(false);
    await page.context().close();
  });

  test('are kept where that was chosen, offered, removed one by one and all, and gone with the choice', async () => {
    const { page } = await openPage(site.browser, `${site.url}search/`);
    await page.getByText('Saringan').click();
    await box(page).check();
    for (const words of ['suriah', 'pemilu', 'gempa']) await send(page, words);
    // What was typed but not sent is not kept.
    await field(page).fill('rahasia');
    await done(page);
    await page.goto(`${site.url}search/`);
    await field(page).click();
    const all = 'Hapus semua pencarian terakhir';
    await expect
      .poll(() => options(page).locator('> :first-child').allTextContents())
      .toEqual(['gempa', 'pemilu', 'suriah', all]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    await options(page).filter({ hasText: 'suriah' }).getByText('×').click();
    expect(await stored(page)).toBe('["pemilu"]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toBe('pemilu');
    await field(page).fill('');
    await options(page).filter({ hasText: all }).click();
    expect(await stored(page)).toBe('[]');
    expect(await list(page).isVisible()).toBe(false);
    await send(page, 'rupiah');
    await page.getByText('Saringan').click();
    expect(await box(page).isChecked()).toBe(true);
    await box(page).uncheck();
    expect(await stored(page)).toBeNull();
    await page.reload();
    await page.getByText('Saringan').click();
    expect(await box(page).isChecked()).toBe(false);
    await page.context().close();
  });
});
