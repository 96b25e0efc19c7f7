import type { Browser, Page } from 'playwright-core';
import { withVoice } from '../../support/voice.ts';
import { SLOWER } from '../search/slow-phone.ts';
import type { Comfort } from './comforts.ts';

type Interaction = PerformanceEntry & { interactionId: number };

/** Interactions under this go unwritten (Event Timing's least); milliseconds. */
export const LEAST = 16;

function watch(): void {
  const seen = { longest: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { duration, interactionId } of list.getEntries() as Interaction[]) {
      if (interactionId > 0) seen.longest = Math.max(seen.longest, duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

const longest = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { seen: { longest: number } }).seen.longest);

/**
 * How long a comfort keeps the reader of an article waiting for the next frame, the main thread slowed
 * as a cheap phone's; milliseconds, `LEAST` where it is less.
 */
export async function interact(browser: Browser, url: string, comfort: Comfort): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await withVoice(page);
  await page.addInitScript(watch);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(1000);
  await comfort.ready?.(page);
  await page.waitForTimeout(600);
  await page.evaluate(() => {
    (globalThis as unknown as { seen: { longest: number } }).seen.longest = 0;
  });
  await comfort.act(page);
  await page.waitForTimeout(800);
  const milliseconds = await longest(page);
  await context.close();
  return Math.max(LEAST, milliseconds);
}
