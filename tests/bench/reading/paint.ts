import type { Browser } from 'playwright-core';
import type { Line } from '../line/line.ts';

/** Milliseconds from navigation until all words of the first view were painted; and HTML's arrival. */
export type Painted = { words: number; first: number; arrived: number };

type Told = PerformanceEntry & { renderTime: number };

function watch(): void {
  const seen = { words: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { renderTime } of list.getEntries() as Told[]) {
      seen.words = Math.max(seen.words, renderTime);
    }
  }).observe({ type: 'element', buffered: true });
}

/**
 * Opens a page in a fresh profile on a phone's screen, as a reader who follows a link for the first
 * time; its elements with `elementtiming` are its words. With `line` Chromium's own emulation slows
 * the network: a round trip for every answer, none for the connection.
 */
export async function paint(browser: Browser, url: string, line?: Line): Promise<Painted> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  if (line) {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.roundTrip,
      downloadThroughput: line.rate / 8,
      uploadThroughput: line.rate / 8,
    });
  }
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(200);
  const painted = await page.evaluate(() => ({
    words: (globalThis as unknown as { seen: { words: number } }).seen.words,
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    arrived: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming)
      .responseEnd,
  }));
  await context.close();
  return painted;
}
