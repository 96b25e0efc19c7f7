import type { Page } from 'playwright-core';

/** Opens the panel for how pages look. */
export async function openPanel(page: Page): Promise<void> {
  await page.locator('[data-display] summary').click();
  // What makes it work comes with the first opening.
  await page.locator('.display__panel').waitFor();
}

/** Scrolls an article to one of its blocks, as far as a reader does whose place is then kept. */
export async function scrollToBlock(page: Page, at: number): Promise<void> {
  const block = page.locator('.text > *').nth(at);
  await block.evaluate((one) => one.scrollIntoView());
  // The first scrolling fetches what keeps the place.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/reading-place.')),
  );
  await page.waitForLoadState('networkidle');
}

/** Waits until what was just asked of a page is carried out and painted. */
export const whenPainted = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => setTimeout(resolve));
        });
      }),
  );

/** The reader's setting, as the root element has it. */
export const settingOn = (page: Page, name: string): Promise<string | undefined> =>
  page.evaluate((one) => document.documentElement.dataset[one], name);

/**
 * Sum of the layout shifts since the page began to load; with `all` those too that follow a touch or
 * key within half a second, which Chromium does not count against a page.
 */
export const shiftsOn = (page: Page, which: 'unexpected' | 'all' = 'unexpected'): Promise<number> =>
  page.evaluate(
    (counted) =>
      new Promise<number>((resolve) => {
        type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const { value, hadRecentInput } of list.getEntries() as Shift[]) {
            if (counted === 'all' || !hadRecentInput) sum += value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
    which,
  );
