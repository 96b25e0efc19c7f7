import { join } from 'node:path';
import type { Browser } from 'playwright-core';

/** A width in CSS pixels and a colour scheme. */
export type View = { width: number; scheme: 'light' | 'dark' };

/** What was seen of a page in one view. */
export type Seen = {
  name: string;
  file: string;
  view: View;
  /** Bytes of pictures in the first view, before any scrolling. */
  pictures: number;
  /** Cumulative layout shift while loading. */
  shift: number;
  /** CSS pixels by which the page is wider than its view. */
  overflow: number;
  /** Errors the page threw or wrote to the console. */
  errors: string[];
};

const HEIGHT = { 360: 740, 768: 1024, 1280: 860 } as Record<number, number>;

/** Runs in the page, from its first moment. */
function watchShifts(): void {
  const page = globalThis as unknown as { shift: number };
  page.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      page.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Opens a page in one view, notes how it behaves, and keeps a picture of all of it in `out`. */
export async function look(
  browser: Browser,
  url: string,
  name: string,
  view: View,
  out: string,
): Promise<Seen> {
  const context = await browser.newContext({
    viewport: { width: view.width, height: HEIGHT[view.width] ?? 800 },
    colorScheme: view.scheme,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const bodies: Promise<number>[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('response', (response) => {
    const isPicture = response.request().resourceType() === 'image';
    if (isPicture)
      bodies.push(
        response.body().then(
          (body) => body.length,
          () => 0,
        ),
      );
  });
  await page.addInitScript(watchShifts);
  await page.goto(url, { waitUntil: 'networkidle' });
  const sizes = await Promise.all(bodies);
  const [shift, overflow] = await page.evaluate(() => [
    (globalThis as unknown as { shift: number }).shift,
    document.documentElement.scrollWidth - document.documentElement.clientWidth,
  ]);
  const file = join(out, `${name}-${view.width}-${view.scheme}.png`);
  await page.screenshot({ path: file, fullPage: true });
  await context.close();
  const pictures = sizes.reduce((sum, size) => sum + size, 0);
  return { name, file, view, pictures, shift: shift ?? 0, overflow: overflow ?? 0, errors };
}
