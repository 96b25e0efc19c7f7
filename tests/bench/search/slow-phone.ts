import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../../support/browser.ts';

/** How much slower than this machine the phone's main thread is. */
export const SLOWER = 4;

/** Chromium without a display; it takes the certificate that a measurement made for itself. */
export function startPhone(): Promise<Browser> {
  return startBrowser({ switches: ['--ignore-certificate-errors'], whole: true });
}

/**
 * Opens the search page in a fresh profile, its main thread slowed, as a reader does who then looks
 * for a second. Workers run at full speed: Chromium slows main threads only. With `bare` the page has none of its scripts: what the machine alone takes.
 */
export async function openSearchPage(
  browser: Browser,
  site: string,
  { bare = false } = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(watch);
  if (bare) await page.route('**/*.js', (route) => route.abort());
  await page.goto(`${site}search/`, { waitUntil: 'load' });
  await page.waitForTimeout(1000);
  return page;
}

/** What the page writes down about itself: interactions of 16 ms and more, last key, last answer. */
export type Watched = { interactions: number[]; key: number; done: number };

function watch(): void {
  const seen: Watched = { interactions: [], key: 0, done: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
      if (entry.interactionId > 0) seen.interactions.push(entry.duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  addEventListener('input', () => (seen.key = performance.now()), true);
  new MutationObserver(() => {
    const state =
      document.querySelector<HTMLElement>('[data-search-state]')?.dataset['searchState'];
    const typed = document.querySelector<HTMLInputElement>('#q')?.value.trim();
    const answered = new URLSearchParams(location.search).get('q');
    if (state === 'done' && answered === typed) seen.done = performance.now();
  }).observe(document, { subtree: true, attributeFilter: ['data-search-state'] });
}

/** Waits until the whole of what was typed is answered. */
export async function whenAnswered(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { seen } = globalThis as unknown as { seen: Watched };
    return seen.done > seen.key;
  });
}

/** What the page wrote down so far. */
export function seenOn(page: Page): Promise<Watched> {
  return page.evaluate(() => (globalThis as unknown as { seen: Watched }).seen);
}
