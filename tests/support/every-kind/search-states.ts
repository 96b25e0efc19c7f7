import type { Page } from 'playwright-core';
import type { State } from './state.ts';

const done = (page: Page): Promise<void> => page.locator('[data-search-state="done"]').waitFor();

/** Holds the index back, so that the answer is never there. */
async function withoutIndex(page: Page): Promise<void> {
  await page.context().route(/search-index\/(?!headlines|manifest)/, () => new Promise(() => {}));
}

/** The search page in its states. */
export const searchStates: readonly State[] = [
  { name: 'search with results', path: 'search/?q=indonesia', reach: done },
  {
    name: 'search while typing',
    path: 'search/',
    async reach(page) {
      await withoutIndex(page);
      await page.locator('#q').fill('pemilu');
      await page.locator('[data-search-state="loading"]').waitFor();
    },
  },
  {
    name: 'search filters open',
    path: 'search/?q=suriah&section=internasional',
    async reach(page) {
      await done(page);
      await page.getByText('Saringan').click();
    },
  },
  {
    name: 'search suggestions',
    path: 'search/',
    async reach(page) {
      await page.locator('#q').fill('pem');
      await page.getByRole('option').first().waitFor();
      await page.locator('#q').press('ArrowDown');
    },
  },
  {
    name: 'search recent queries',
    path: 'search/',
    async reach(page) {
      await page.evaluate(() => localStorage.setItem('warta:recent', '["suriah","harga beras"]'));
      await page.locator('#q').click();
      await page.getByRole('option').first().waitFor();
    },
  },
  { name: 'search that corrects a word', path: 'search/?q=latakai', reach: done },
  { name: 'search with parts of the words', path: 'search/?q=latakia+bulutangkis', reach: done },
  { name: 'search that finds nothing', path: 'search/?q=zzqxwvk', reach: done },
  {
    name: 'search that failed',
    path: 'search/',
    async reach(page) {
      await page.context().route('**/search-index/**', (route) => route.abort());
      await page.locator('#q').fill('latakia');
      await page.locator('[data-search-state="error"]').waitFor();
    },
  },
];
