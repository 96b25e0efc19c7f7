import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import type { ServedSite } from '../support/served-site.ts';
import { serveDemonstration } from '../support/served-site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SEED = '2015/09/kerry-as-pertimbangkan-tawaran-rusia-soal-suriah/';

let site: ServedSite;
beforeAll(async () => {
  site = await serveDemonstration();
});
afterAll(() => site.close());

/** What axe finds wrong: rule, where, and why. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    type Result = {
      violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
    };
    const { axe } = globalThis as unknown as {
      axe: { run(where: Document, options: object): Promise<Result> };
    };
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  }, RULES);
}

type Look = { name: string; colorScheme: 'light' | 'dark'; contrast?: 'more' };
const looks: Look[] = [
  { name: 'light', colorScheme: 'light' },
  { name: 'dark', colorScheme: 'dark' },
  { name: 'dark with high contrast', colorScheme: 'dark', contrast: 'more' },
];

/** Pages and states; what is done to reach a state. */
const states: [name: string, path: string, reach?: (page: Page) => Promise<void>][] = [
  ['front page', ''],
  ['story', SEED],
  ['long story with charts', '2024/03/enam-pemilu-sejak-1999/'],
  ['English story', '2022/07/webb-opens-its-eyes/'],
  ['section', 'internasional/'],
  ['topics', 'topic/'],
  ['topic', 'topic/suriah/'],
  ['author', 'author/desk-internasional/'],
  ['archive', 'archive/'],
  ['month', 'archive/2015/09/'],
  ['corrections', 'corrections/'],
  ['page', 'redaksi/'],
  ['not found', 'tidak/ada/'],
  ['search', 'search/'],
  [
    'search with results and filters',
    'search/?q=latakia',
    async (page) => {
      await page.locator('[data-search-state="done"]').waitFor();
      await page.getByText('Saringan').click();
    },
  ],
  [
    'search that failed',
    'search/',
    async (page) => {
      await page.context().route('**/search-index/**', (route) => route.abort());
      await page.getByRole('searchbox').fill('latakia');
      await page.locator('[data-search-state="error"]').waitFor();
    },
  ],
  ['saved list, empty', 'saved/', (page) => page.getByText('Belum ada berita').waitFor()],
  [
    'saved list, filled',
    SEED,
    async (page) => {
      await page.getByRole('button', { name: 'Simpan', exact: true }).click();
      await page.getByRole('link', { name: 'Lihat daftar' }).click();
      await page.locator('.copies h2').waitFor();
    },
  ],
  ['offline page', 'offline/', (page) => page.locator('warta-offline[data-ready]').waitFor()],
  ['display panel open', SEED, (page) => page.locator('[data-display] summary').click()],
  ['list of shortcuts', SEED, (page) => page.keyboard.press('?')],
  [
    'message shown',
    SEED,
    async (page) => {
      await page.getByRole('button', { name: 'Simpan', exact: true }).click();
      await page.getByRole('link', { name: 'Lihat daftar' }).waitFor();
    },
  ],
];

describe.each(looks)('$name', ({ colorScheme, contrast }) => {
  test.each(states)('%s has no fault that axe knows', async (_name, path, reach) => {
    const { page } = await openPage(site.browser, site.url + path, {
      colorScheme,
      ...(contrast ? { contrast } : {}),
      reducedMotion: 'reduce',
      bypassCSP: true,
    });
    await reach?.(page);
    expect(await faults(page)).toEqual([]);
    await page.context().close();
  });
});
