import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtDemonstration } from '../support/built-once.ts';
import { serveDemonstration } from '../support/demonstration.ts';
import type { ServedSite } from '../support/served-site.ts';

/** What a reader is told when a part of a page does not come, does not parse or cannot run. */
const ARTICLE = '2015/09/kerry-as-pertimbangkan-tawaran-rusia-soal-suriah/';

let site: ServedSite;
/** Each script of the site with its text. */
let scripts: [name: string, text: string][];
beforeAll(async () => {
  site = await serveDemonstration('/koran/');
  const folder = join(await builtDemonstration('/koran/'), '_astro');
  scripts = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
});
afterAll(() => site.close());

/** The script that has a piece of text. */
function scriptWith(piece: string): string {
  const those = scripts.filter(([, text]) => text.includes(piece));
  expect(those.map(([name]) => name)).toHaveLength(1);
  return those[0]![0];
}

const missing = (route: Route) => route.fulfill({ status: 404, body: '' });
const unreachable = (route: Route) => route.abort();
const unparsable = (route: Route) =>
  route.fulfill({ contentType: 'text/javascript', body: 'const a = ;' });
const faults = [
  ['does not come', missing],
  ['is out of reach', unreachable],
  ['does not parse', unparsable],
] as const;

/** Opens a page whose requests for `pattern` are answered by `fault`. */
async function openWith(path: string, pattern: string, fault: (route: Route) => unknown) {
  const context = await site.browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  });
  await context.route(pattern, fault);
  const page = await context.newPage();
  await page.goto(site.url + path);
  return page;
}

const isVisible = (page: Page, selector: string) => page.locator(selector).first().isVisible();

describe.each(faults)('a script that %s', (_, fault) => {
  test('of the search leaves a line, topics and months, and other scripts alone', async () => {
    const page = await openWith(
      'search/?q=latakia',
      `**/${scriptWith('define(`warta-search`')}`,
      fault,
    );
    await expect.poll(() => isVisible(page, 'warta-search > .unready')).toBe(true);
    expect(await page.locator('warta-search > .unready').innerText()).toContain('muat ulang');
    expect(await page.locator('[data-search-lists] a:visible').count()).toBe(2);
    await page.locator('[data-display] summary').click();
    await expect.poll(() => isVisible(page, '.display__panel')).toBe(true);
    await page.context().close();
  });

  test("of the article's tools leaves a line and no dead button", async () => {
    const page = await openWith(ARTICLE, `**/${scriptWith('[data-share]')}`, fault);
    await expect.poll(() => isVisible(page, '.story-tools > .unready')).toBe(true);
    expect(await page.locator('.story-tools button:visible').count()).toBe(0);
    expect(await isVisible(page, '.story-tools [data-share]')).toBe(true);
    await page.context().close();
  });

  test('of a list of what lies on the device leaves a line', async () => {
    for (const [path, name] of [
      ['saved/', 'warta-saved'],
      ['offline/', 'warta-offline'],
    ] as const) {
      const page = await openWith(path, `**/${scriptWith(`define(\`${name}\``)}`, fault);
      await expect.poll(() => isVisible(page, `${name} > .unready`)).toBe(true);
      await page.context().close();
    }
  });

  test('of every page leaves saving as it is', async () => {
    const page = await openWith(ARTICLE, `**/${scriptWith('data-shortcuts-open')}`, fault);
    await expect.poll(() => page.locator('html.failed').count()).toBe(1);
    await expect.poll(() => page.locator('[data-story-tools][data-ready]').count()).toBe(1);
    expect(await isVisible(page, '[data-save]')).toBe(true);
    expect(await isVisible(page, '.story-tools > .unready')).toBe(false);
    await page.context().close();
  });

  test('of saving itself says so at the tap', async () => {
    const page = await openWith(ARTICLE, '**/press-save*.js', fault);
    await page.locator('[data-story-tools][data-ready]').waitFor();
    await page.locator('[data-save]').click();
    await expect.poll(() => page.locator('.story-tools > p').innerText()).toMatch(/kode .*gagal/i);
    expect(await page.locator('.story-tools > p').innerText()).not.toContain('sambungan');
    expect(await page.locator('[data-save]').getAttribute('aria-pressed')).toBe('false');
    await page.context().close();
  });
});

test('nothing is said where nothing fails', async () => {
  for (const path of [ARTICLE, 'search/', 'saved/', 'offline/']) {
    const page = await openWith(path, '**/nothing', missing);
    await page.locator('[data-ready]').waitFor();
    expect(await page.locator('html.failed').count()).toBe(0);
    expect(await page.locator('.unready:visible').count()).toBe(0);
    await page.context().close();
  }
});

describe('a search that fails says why', () => {
  const status = (page: Page) => page.locator('[data-search-count]').innerText();
  const retry = '[data-search-retry]';

  test('no connection: it can be tried again', async () => {
    const page = await openWith('search/?q=latakia', '**/search-index/**', unreachable);
    await expect.poll(() => status(page)).toContain('sambungan');
    expect(await isVisible(page, retry)).toBe(true);
    await page.context().unroute('**/search-index/**');
    await page.locator(retry).click();
    await page.locator('[data-search-state="done"]').waitFor();
    await page.context().close();
  });

  test.each([
    ['the host fails', (route: Route) => route.fulfill({ status: 503, body: '' })],
    ['another page answers', (route: Route) => route.fulfill({ body: '<!doctype html>Login' })],
  ])('%s: the connection is not blamed', async (_, fault) => {
    const page = await openWith('search/?q=latakia', '**/search-index/**', fault);
    await expect.poll(() => status(page)).toContain('tidak dapat dibaca');
    expect(await status(page)).not.toContain('sambungan');
    expect(await isVisible(page, retry)).toBe(true);
    await page.context().close();
  });

  test('its worker is out of reach: it can be tried again, and is by typing on', async () => {
    const page = await openWith('search/?q=latakia', '**/search-worker*.js', unreachable);
    await expect.poll(() => status(page)).toContain('sambungan');
    expect(await isVisible(page, retry)).toBe(true);
    await page.context().unroute('**/search-worker*.js');
    await page.locator('#q').fill('suriah');
    await page.locator('[data-search-state="done"]').waitFor();
    await page.context().close();
  });

  test('its worker does not run here: a line, topics and months, and no way to try in vain', async () => {
    const page = await openWith('search/?q=latakia', '**/search-worker*.js', unparsable);
    await expect.poll(() => isVisible(page, 'warta-search > .unready')).toBe(true);
    expect(await page.locator('warta-search > .unready').innerText()).toContain('terlalu lama');
    expect(await isVisible(page, retry)).toBe(false);
    expect(await page.locator('[data-search-lists] a:visible').count()).toBe(2);
    await page.context().close();
  });
});

test('a browser without module workers is told so, and asks for no worker', async () => {
  const context = await site.browser.newContext({ serviceWorkers: 'block' });
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await context.addInitScript(() => {
    // As browsers did before: of the options only the name is read.
    const { Worker } = self;
    self.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options?.name === undefined ? undefined : { name: options.name });
      }
    };
  });
  const page = await context.newPage();
  await page.goto(`${site.url}search/?q=latakia`);
  await expect.poll(() => isVisible(page, 'warta-search > .unready')).toBe(true);
  expect(await page.locator('warta-search > .unready').innerText()).toContain('terlalu lama');
  expect(asked.filter((url) => url.includes('search-index'))).toEqual([]);
  await context.close();
});

test('Safari before 16.4 searches, by code that nobody else fetches', async () => {
  for (const isOld of [true, false]) {
    const context = await site.browser.newContext({ serviceWorkers: 'block' });
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    if (isOld) {
      await context.route('**/search-worker*.js', async (route) => {
        const answer = await route.fetch();
        const body = `delete self.DecompressionStream;${await answer.text()}`;
        await route.fulfill({ response: answer, body });
      });
    }
    const page = await context.newPage();
    await page.goto(`${site.url}search/?q=latakia`);
    await page.locator('[data-search-state="done"]').waitFor();
    expect(await page.locator('[data-search-results] > li').count()).toBeGreaterThan(0);
    expect(asked.some((url) => /\/inflate[^/]*\.js$/.test(url))).toBe(isOld);
    await context.close();
  }
});
