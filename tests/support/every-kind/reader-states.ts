import type { Page } from 'playwright-core';
import { whenWorkerReady } from '../device.ts';
import { openPanel, scrollToBlock, whenPainted } from '../page-state.ts';
import { withVoice } from '../voice.ts';
import { FULL_STORY, LONG_STORY, STORY } from './page-states.ts';
import type { State } from './state.ts';

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByRole('link', { name: 'Lihat daftar' }).waitFor();
}

/** What readers open, set and keep. */
export const readerStates: readonly State[] = [
  {
    name: 'display panel',
    path: STORY,
    reach: openPanel,
  },
  {
    name: 'list of shortcuts',
    path: STORY,
    async reach(page) {
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'message', path: STORY, reach: save },
  {
    name: 'player',
    path: STORY,
    before: (context) => withVoice(context, { pace: 60_000 }),
    async reach(page) {
      await page.getByRole('button', { name: 'Dengarkan' }).click();
      await page.locator('.player').waitFor();
    },
  },
  {
    name: 'way back to the place',
    path: LONG_STORY,
    async reach(page, site) {
      await scrollToBlock(page, 8);
      await page.goto(`${site}internasional/`);
      await page.goto(site + LONG_STORY);
      await page.getByRole('button', { name: 'Lanjutkan' }).waitFor();
    },
  },
  {
    name: 'stored copy',
    path: STORY,
    async reach(page) {
      await page.evaluate(() => {
        document.documentElement.dataset['stored'] = '';
        document.querySelector('.stored-note span')!.textContent = '12 Februari 2025 pukul 18.40';
      });
    },
  },
  {
    name: 'saved list, empty',
    path: 'saved/',
    reach: (page) => page.getByText('Belum ada berita').waitFor(),
  },
  {
    name: 'saved list',
    path: STORY,
    async reach(page, site) {
      await save(page);
      await page.goto(site + FULL_STORY);
      await save(page);
      await page.goto(`${site}saved/`);
      await page.locator('.copies h2').first().waitFor();
    },
  },
  {
    name: 'offline page, nothing stored',
    path: 'offline/',
    reach: (page) => page.locator('warta-offline[data-ready]').waitFor(),
  },
  {
    name: 'offline page',
    path: STORY,
    async reach(page, site) {
      await save(page);
      await page.goto(`${site}offline/`);
      await page.locator('.copies h3').first().waitFor();
    },
  },
  {
    name: 'data saver',
    path: 'jakarta/',
    async reach(page, site) {
      await whenWorkerReady(page);
      await page.locator('[data-display] summary').click();
      await page.getByLabel('Hemat data').check();
      await whenPainted(page);
      await page.goto(site + FULL_STORY);
      await page.getByRole('button', { name: 'Muat gambar' }).first().waitFor();
    },
  },
  { name: 'largest text, front page', path: '', settings: { size: '5' } },
  { name: 'largest text, story', path: FULL_STORY, settings: { size: '5' } },
  { name: 'high contrast, front page', path: '', settings: { contrast: 'more' } },
  { name: 'high contrast, story', path: FULL_STORY, settings: { contrast: 'more' } },
  { name: 'print, story', path: FULL_STORY, media: 'print' },
  { name: 'print, section', path: 'internasional/', media: 'print' },
];
