import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { State } from '../../support/every-kind/state.ts';
import { openState } from '../../support/every-kind/state.ts';

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
  /** Classes or names of what moved. */
  moved: string[];
  /** CSS pixels by which the page is wider than its view. */
  overflow: number;
  /** Errors the page threw or wrote to the console. */
  errors: string[];
};

const HEIGHT = { 360: 740, 768: 1024, 1280: 860, 1600: 900 } as Record<number, number>;

type Shifted = { value: number; hadRecentInput: boolean; sources: { node?: Node }[] };

/** Runs in the page, from its first moment: sums up what moves by itself, and notes what does. */
function watchShifts(): void {
  const page = globalThis as unknown as { shift: number; moved: string[] };
  page.shift = 0;
  page.moved = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as Shifted[]) {
      if (entry.hadRecentInput) continue;
      page.shift += entry.value;
      for (const { node } of entry.sources) {
        const name = node instanceof Element ? node.className || node.tagName : node?.nodeName;
        page.moved.push(String(name));
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page: has what is far down loaded and laid out too, for a picture of the whole page. */
async function loadAll(): Promise<void> {
  const pictures = [...document.querySelectorAll('img')];
  for (const picture of pictures) picture.loading = 'eager';
  const results = document.querySelectorAll<HTMLElement>('[data-search-results] > li');
  for (const result of results) result.style.contentVisibility = 'visible';
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
}

/** Opens a state in one view, notes how it behaves, and keeps a picture of all of it in `out`. */
export async function look(
  site: { url: string; browser: Browser },
  state: State,
  view: View,
  out: string,
): Promise<Seen> {
  const context = await site.browser.newContext({
    viewport: { width: view.width, height: HEIGHT[view.width] ?? 800 },
    colorScheme: view.scheme,
    reducedMotion: 'reduce',
  });
  const errors: string[] = [];
  const bodies: Promise<number>[] = [];
  context.on('weberror', (error) => errors.push(error.error().message));
  context.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  context.on('response', (response) => {
    if (response.request().resourceType() !== 'image') return;
    const size = response.body().then(
      (body) => body.length,
      () => 0,
    );
    bodies.push(size);
  });
  await context.addInitScript(watchShifts);
  const page = await openState(context, site.url, state);
  await page.waitForTimeout(150);
  const sizes = await Promise.all(bodies);
  const { shift, moved, overflow } = await page.evaluate(() => ({
    shift: (globalThis as unknown as { shift: number }).shift,
    moved: (globalThis as unknown as { moved: string[] }).moved,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  await page.evaluate(loadAll);
  const name = state.name.replaceAll(/[^a-z]+/gi, '-');
  const file = join(out, `${name}-${view.width}-${view.scheme}.png`);
  await page.screenshot({ path: file, fullPage: true });
  await context.close();
  const pictures = sizes.reduce((sum, size) => sum + size, 0);
  return {
    name: state.name,
    file,
    view,
    pictures,
    shift,
    moved: [...new Set(moved)],
    overflow,
    errors,
  };
}
