import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openPage, startBrowser } from '../support/browser.ts';
import { builtDemonstration } from '../support/built-once.ts';
import { shiftsOn } from '../support/page-state.ts';

let out: string;
beforeAll(async () => {
  out = await builtDemonstration();
});

/** Longer than Chromium waits before it paints what it has. */
const PAUSE = 350;

/** Serves one page, whose part from byte `cut()` on comes later, and of its site the scripts alone, or nothing else. */
async function serveInTwo(html: Buffer, cut: () => number, scripts?: string) {
  const server = createServer((request, response) => {
    const { url = '' } = request;
    if (scripts && url.endsWith('.js')) {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      return response.end(readFileSync(join(scripts, url)));
    }
    if (url !== '/') return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(html.subarray(0, cut()));
    return setTimeout(() => response.end(html.subarray(cut())), PAUSE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

// A slow line or a busy phone paints half a masthead: what comes later must not push it about.
// Both at once, each with a host and a browser of its own, since most of it is waiting.
test.concurrent.each(['3', '5'])(
  'nothing of the masthead moves while it comes, text size %s',
  async (size) => {
    const html = readFileSync(join(out, 'internasional/index.html'));
    const text = html.toString('latin1');
    const [from, to] = [text.indexOf('<header'), text.indexOf('</header>')];
    const summary = text.indexOf('</summary>', from);
    const cuts = [...text.slice(from, summary).matchAll(/</g)].map(({ index }) => from + index);
    expect(cuts.length).toBeGreaterThan(10);
    let cut = to;
    const served = await serveInTwo(html, () => cut);
    const browser = await startBrowser();
    const { page } = await openPage(browser, served.url, { serviceWorkers: 'block' });
    await page.evaluate((value) => localStorage.setItem('warta:size', value), size);
    for (cut of [...cuts, summary]) {
      await page.goto(served.url);
      expect(await shiftsOn(page), text.slice(cut - 40, cut)).toBe(0);
    }
    await browser.close();
    served.close();
  },
);

test.each([360, 1280])('nothing of the sections moves while they come, %i px', async (width) => {
  const html = readFileSync(join(await builtDemonstration('/'), 'internasional/index.html'));
  const text = html.toString('latin1');
  const from = text.indexOf('<nav class="nav"');
  const nav = text.slice(from, text.indexOf('</nav>', from));
  const cuts = [...nav.matchAll(/<\/li>/g)].map(({ index }) => from + index + 5);
  expect(cuts.length).toBeGreaterThan(5);
  let cut = 0;
  const served = await serveInTwo(html, () => cut);
  const browser = await startBrowser();
  const { page } = await openPage(browser, served.url, {
    ...{ viewport: { width, height: 740 }, serviceWorkers: 'block' },
  });
  for (cut of cuts.slice(0, 4)) {
    await page.goto(served.url);
    expect(await shiftsOn(page), text.slice(cut - 40, cut)).toBe(0);
  }
  await browser.close();
  served.close();
});

test.each([
  ['internasional/', 'class="seconds '],
  ['', 'class="seconds '],
  ['', 'class="bands '],
])('nothing of the rows of /%s moves while their columns come, %s', async (path, row) => {
  const html = readFileSync(join(out, path, 'index.html'));
  const text = html.toString('latin1');
  const from = text.indexOf(row);
  const rest = text.slice(from, text.indexOf('</main>', from));
  const ends = row.includes('bands') ? /<div class="bands__column">/g : /<\/article>/g;
  const cuts = [...rest.matchAll(ends)].slice(0, 3).map(({ index }) => from + index + 10);
  expect(cuts.length).toBeGreaterThan(1);
  let cut = 0;
  const served = await serveInTwo(html, () => cut);
  const browser = await startBrowser();
  const { page } = await openPage(browser, served.url, {
    ...{ viewport: { width: 1280, height: 2400 }, serviceWorkers: 'block' },
  });
  for (cut of cuts) {
    await page.goto(served.url);
    const moved = await page.evaluate(
      (place) =>
        new Promise<string[]>((resolve) => {
          new PerformanceObserver((list) => {
            const shifts = list.getEntries() as (PerformanceEntry & {
              sources: { node: Element | null; previousRect: DOMRect; currentRect: DOMRect }[];
            })[];
            const sideways = shifts.flatMap(({ sources }) =>
              sources.filter(
                ({ node, previousRect, currentRect }) =>
                  node?.closest?.(place) && previousRect.left !== currentRect.left,
              ),
            );
            resolve(sideways.map(({ node }) => node!.outerHTML.slice(0, 80)));
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve([]), 500);
        }),
      `.${row.trim().slice('class="'.length)}`,
    );
    expect(moved).toEqual([]);
  }
  await browser.close();
  served.close();
});

test('nothing of the tools beside the byline moves while they come', async () => {
  const html = readFileSync(join(out, '2024/03/enam-pemilu-sejak-1999/index.html'));
  const text = html.toString('latin1');
  const from = text.indexOf('class="story-tools"');
  const tools = text.slice(from, text.indexOf('<p ', from));
  const cuts = [...tools.matchAll(/<(?:button|a|\/a)\b/g)].map(({ index }) => from + index);
  expect(cuts).toHaveLength(4);
  let cut = 0;
  // With its scripts, for without them a line says that the tools do not work.
  const served = await serveInTwo(html, () => cut, out);
  const browser = await startBrowser();
  for (const width of [360, 768]) {
    const { page } = await openPage(browser, served.url, {
      ...{ viewport: { width, height: 1200 }, serviceWorkers: 'block' },
    });
    for (cut of cuts) {
      await page.goto(served.url);
      expect(await shiftsOn(page), `${width} px, ${text.slice(cut, cut + 40)}`).toBe(0);
    }
  }
  await browser.close();
  served.close();
});
