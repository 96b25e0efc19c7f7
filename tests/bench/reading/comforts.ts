import type { Page } from 'playwright-core';

/** Something a reader does on an article's page: `ready` before, unmeasured, then `act`. */
export type Comfort = {
  name: string;
  ready?(page: Page): Promise<unknown>;
  act(page: Page): Promise<unknown>;
};

const SUMMARY = '[data-display] summary';
const setting = (name: string, value: string): string =>
  `input[data-setting="${name}"][value="${value}"]`;

const openPanel = async (page: Page): Promise<void> => {
  await page.tap(SUMMARY);
  await page.locator('.display__panel').waitFor();
};
const inPanel = (name: string, selector: string): Comfort => ({
  name,
  ready: openPanel,
  act: (page) => page.locator(selector).tap({ force: true }),
});
const tap = (name: string, selector: string): Comfort => ({
  name,
  ready: (page) => page.locator(selector).scrollIntoViewIfNeeded(),
  act: (page) => page.tap(selector),
});

/** Every comfort of an article's page, each on a page of its own. */
export const COMFORTS: readonly Comfort[] = [
  { name: 'open the display panel', act: (page) => page.tap(SUMMARY) },
  inPanel('largest text', setting('size', '5')),
  inPanel('smallest text', setting('size', '1')),
  inPanel('dark theme', setting('theme', 'dark')),
  inPanel('high contrast', setting('contrast', 'more')),
  inPanel('data saver', setting('saver', 'on')),
  inPanel('shortcuts, from the panel', '[data-shortcuts-open]'),
  { name: 'shortcuts, by ?', act: (page) => page.keyboard.press('?') },
  tap('share, no way of the device’s own', '[data-share]'),
  tap('copy the link', '[data-copy]'),
  tap('save', '[data-save]'),
  tap('listen', '[data-listen]'),
  {
    name: 'listen: next sentence',
    async ready(page) {
      await page.tap('[data-listen]');
      await page.locator('.player').waitFor();
    },
    act: (page) => page.locator('.player button').nth(2).tap(),
  },
];
