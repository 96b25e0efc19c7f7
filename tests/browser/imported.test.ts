import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../src/build/serve.ts';
import type { Serving } from '../../src/build/serve.ts';
import { importSource } from '../../src/newsroom/import/import-source.ts';
import { escapeHtml } from '../../src/lib/escape-html.ts';
import { sharedData } from '../shared-data.ts';
import { startBrowser } from '../support/browser.ts';
import { buildSite, filesIn, freshFolder, writeFiles } from '../support/build-site.ts';
import { siteYaml } from '../support/small-content.ts';

const cases = sharedData('xss/dompurify/expect.json');
const now = '2026-01-01T00:00:00Z';
const words = 'Warga kota berkumpul di alun-alun sejak pagi, kata panitia, untuk acara itu.';
const filler = `<p>${words}</p>`.repeat(8);

/** Few payloads an article: one that is not closed may swallow those behind it. */
const together = 8;

function batches(payloads: string[]): string[][] {
  return Array.from({ length: Math.ceil(payloads.length / together) }, (_, at) =>
    payloads.slice(at * together, (at + 1) * together),
  );
}

const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** The payloads as an export (headline, text, standfirst, caption), a feed, pages and texts. */
function hostileSources(payloads: string[]): string {
  const folder = freshFolder('hostile');
  const items = payloads.map(
    (payload, at) =>
      `<item><title>${cdata(payload)}</title><link>https://lama.example/ekspor-${at}/</link><content:encoded>${cdata(at % together === 0 ? payloads.slice(at, at + together).join('\n\n') : payload)}</content:encoded><excerpt:encoded>${cdata(payload)}</excerpt:encoded><wp:post_id>${at + 1}</wp:post_id><wp:post_date>2025-06-01 08:00:00</wp:post_date><wp:post_name>ekspor-${at}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><category domain="post_tag" nicename="t${at}">${cdata(payload)}</category></item>`,
  );
  const feed = batches(payloads).map(
    (batch, at) =>
      `<item><title>${escapeHtml(batch[0]!)}</title><guid>feed-${at}</guid><pubDate>Mon, 02 Jun 2025 08:00:00 +0700</pubDate><description>${escapeHtml(batch[1] ?? '')}</description><content:encoded>${escapeHtml(batch.join('\n'))}</content:encoded></item>`,
  );
  const spaces =
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"';
  return writeFiles(folder, {
    'ekspor.xml': `<rss version="2.0" ${spaces} xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Lama</title><link>https://lama.example</link><wp:wxr_version>1.2</wp:wxr_version>${items.join('')}</channel></rss>`,
    'feed.xml': `<rss version="2.0" ${spaces}><channel><title>Feed</title>${feed.join('')}</channel></rss>`,
    ...Object.fromEntries(
      batches(payloads).flatMap((batch, at) => [
        [
          `halaman-${at}.html`,
          `<!doctype html><html><head><title>Halaman ${at}</title><meta property="article:published_time" content="2025-06-03T08:00:00+07:00"></head><body><article><h1>Halaman ${at}</h1>${filler}${batch.join(filler)}${filler}</article></body></html>`,
        ],
        [`teks-${at}.txt`, `Teks ${at}\n\n${words}\n\n${batch.join('\n\n')}\n`],
      ]),
    ),
  });
}

/** Texts without a date come as drafts: an editor looks at them and publishes. */
function publishDrafts(content: string): void {
  for (const path of filesIn(join(content, 'articles'))) {
    const file = join(content, 'articles', path);
    if (!file.endsWith('.md')) continue;
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/^draft: .*\n/m, ''));
  }
}

describe.skipIf(cases === undefined)('payloads of cross-site scripting', () => {
  let browser: Browser;
  let serving: Serving;
  let out: string;

  beforeAll(async () => {
    const payloads = (JSON.parse(readFileSync(cases!, 'utf8')) as { payload: string }[]).map(
      ({ payload }) => payload,
    );
    const content = freshFolder('imported');
    mkdirSync(join(content, 'articles'));
    writeFileSync(join(content, 'site.yaml'), siteYaml);
    await importSource({
      target: hostileSources(payloads),
      content,
      now,
    });
    publishDrafts(content);
    const built = await buildSite(content, { WARTA_NOW: now });
    expect(built.code, built.output).toBe(0);
    out = built.out;
    serving = await serveFolder(out, '/', 0);
    browser = await startBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await serving.close();
  });

  test('of every importer run nothing and ask nobody, even without the pages’ policy', async () => {
    const pages = filesIn(out).filter((path) => path.endsWith('index.html'));
    const all = pages.map((path) => path.slice(0, -'index.html'.length));
    // Where payloads come together, and one list of all headlines; `/offline/` reloads itself.
    const visited = all.filter((path) => {
      const single = /^ekspor-(\d+)\/$/.exec(path)?.[1];
      if (single !== undefined) return Number(single) % together === 0;
      return /^$|^page\/|^\d{4}\//.test(path);
    });
    expect(visited.length).toBeGreaterThan(4 * 20);
    const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
    const troubles: string[] = [];
    await context.addInitScript(() => {
      for (const name of ['alert', 'confirm', 'prompt', 'print'] as const)
        Object.defineProperty(globalThis, name, { value: () => console.error(`ran ${name}`) });
    });
    const page = await context.newPage();
    page.on('dialog', (dialog) => {
      troubles.push(`dialog on ${page.url()}`);
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      const text = message.text();
      if (!text.startsWith('Service Worker registration')) troubles.push(`${page.url()}: ${text}`);
    });
    page.on('pageerror', (error) => troubles.push(`${page.url()}: ${String(error)}`));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(serving.url).origin)
        troubles.push(`${page.url()} asks ${request.url()}`);
    });
    for (const path of visited) {
      await page.goto(serving.url + path);
      if (page.url() !== serving.url + path) troubles.push(`${path} went to ${page.url()}`);
      const dangers = await page.evaluate(() =>
        [...document.querySelectorAll('article *, main *')].flatMap((element) => {
          const names = element.getAttributeNames();
          const links = ['href', 'src', 'action', 'formaction', 'xlink:href']
            .map((name) => element.getAttribute(name) ?? '')
            .filter((url) => /^[\s\0-\x20]*(?:javascript|vbscript|data):/i.test(url));
          return [...names.filter((name) => /^on|^style$/i.test(name)), ...links].map(
            (name) => `${element.localName} ${name}`,
          );
        }),
      );
      troubles.push(...dangers.map((danger) => `${path}: ${danger}`));
    }
    await context.close();
    expect(troubles).toEqual([]);
  }, 120_000);

  test('arrived through every importer', () => {
    const names = readdirSync(out).join(' ');
    expect(names).toContain('ekspor-0');
    const text = filesIn(out).join(' ');
    expect(text).toMatch(/halaman-0/);
    expect(text).toMatch(/teks-0/);
    expect(text).toMatch(/2026\/01\//);
  });
});
