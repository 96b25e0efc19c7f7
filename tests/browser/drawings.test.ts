import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanFile } from '../../src/pictures/clean/clean-file.ts';
import { sharedData } from '../shared-data.ts';
import { startBrowser } from '../support/browser.ts';

const within = (part: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="90" height="90"><rect width="90" height="90" fill="#ccd"/>${part}</svg>`;

/** What an attacker would draw; a mark on the drawing or a request for another file betrays it. */
const ATTACKS: readonly string[] = [
  '<script>document.documentElement.setAttribute("data-ran","")</script>',
  '<script xlink:href="data:text/javascript,document.documentElement.setAttribute(%22data-ran%22,%22%22)"/>',
  '<rect width="9" height="9"><set attributeName="x" to="1" begin="0s" onbegin="ownerDocument.documentElement.setAttribute(&quot;data-ran&quot;,&quot;&quot;)"/></rect>',
  '<image href="x:" onerror="ownerDocument.documentElement.setAttribute(&quot;data-ran&quot;,&quot;&quot;)"/>',
  '<foreignObject width="90" height="90"><body xmlns="http://www.w3.org/1999/xhtml"><img src="/lain.png"/></body></foreignObject>',
  '<image href="/lain.png" width="9" height="9"/>',
  '<use href="/lain.svg#a"/>',
  '<rect width="9" height="9" style="fill:u\\72l(/lain.svg#a)"/>',
  '<rect width="9" height="9" filter="url(/lain.svg#a)"/>',
  '<style>@\\69mport "/lain.css";</style>',
  '<style>@font-face{font-family:a;src:url(/lain.woff2)}text{font-family:a}</style><text y="20">a</text>',
  '<style>rect{fill:red;mask:image-set("/lain.png" 1x)}</style>',
  '<x:script xmlns:x="http://www.w3.org/1999/xhtml" src="/lain.js"/>',
];

/** What became of a drawing that was opened as a page of its own: whether code ran, and what it asked for. */
type Outcome = { ran: boolean; asked: string[] };

/** A tab in which drawings are opened one after another, from a host of its own. */
type Tab = { opened(svg: Uint8Array): Promise<Outcome>; close(): void };

/** Opens a tab on a host without any header but the type, as the meanest one is. */
async function openTab(browser: Browser): Promise<Tab> {
  let drawing: Uint8Array | undefined;
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const bytes = url === '/peta.svg' ? drawing : undefined;
    response.writeHead(bytes ? 200 : 404, { 'content-type': 'image/svg+xml' });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const page = await browser.newPage();
  let ran = false;
  page.on('dialog', (dialog) => {
    ran = true;
    void dialog.dismiss();
  });
  return {
    async opened(svg) {
      drawing = svg;
      ran = false;
      asked.length = 0;
      await page.goto(`http://127.0.0.1:${port}/peta.svg`);
      await page.waitForTimeout(60);
      ran ||= await page.evaluate(() => document.documentElement.hasAttribute('data-ran'));
      return { ran, asked: asked.filter((path) => !/^\/(?:peta\.svg|favicon\.ico)$/.test(path)) };
    },
    close: () => void server.close(),
  };
}

/** So many at once, since most of it is waiting. */
const TABS = 4;
let browser: Browser;
let tabs: Tab[];
beforeAll(async () => {
  browser = await startBrowser();
  tabs = await Promise.all(Array.from({ length: TABS }, () => openTab(browser)));
});
afterAll(async () => {
  await browser.close();
  for (const tab of tabs) tab.close();
});

test.each(ATTACKS)('cleaned, it does nothing: %s', async (part) => {
  const svg = Buffer.from(within(part));
  const [raw, cleaned] = await Promise.all([
    tabs[0]!.opened(svg),
    tabs[1]!.opened(cleanFile('a.svg', svg)!.bytes),
  ]);
  expect(raw.ran || raw.asked.length > 0, 'the attack works on what is not cleaned').toBe(true);
  expect(cleaned).toEqual({ ran: false, asked: [] });
});

const payloads = sharedData('xss/dompurify/expect.json');

test.skipIf(payloads === undefined)(
  'no known payload runs when it was cleaned',
  async () => {
    const all = JSON.parse(readFileSync(payloads!, 'utf8')) as { payload: string }[];
    const wrapped = all.flatMap(({ payload }) => [payload, within(payload)]);
    const cleaned = wrapped.flatMap((svg) => {
      const file = cleanFile('a.svg', Buffer.from(svg));
      return file ? [{ svg, bytes: file.bytes }] : [];
    });
    expect(cleaned.length).toBeGreaterThan(100);
    // The tabs take one after another from what is left.
    const left = cleaned.values();
    const openAll = async (tab: Tab): Promise<void> => {
      for (const { svg, bytes } of left)
        expect(await tab.opened(bytes), svg).toEqual({ ran: false, asked: [] });
    };
    await Promise.all(tabs.map(openAll));
  },
  240_000,
);
