import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Dialog, Page } from 'playwright-core';
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

const files = new Map<string, Uint8Array>();
const asked: string[] = [];
let server: Server;
let browser: Browser;
let page: Page;
let origin: string;

beforeAll(async () => {
  // A host without any header but the type, as the meanest one is.
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const bytes = files.get(request.url ?? '');
    response.writeHead(bytes ? 200 : 404, { 'content-type': 'image/svg+xml' });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await startBrowser();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** Opens a drawing as a page of its own: whether code ran, and what it asked for. */
async function opened(svg: Uint8Array): Promise<{ ran: boolean; asked: string[] }> {
  files.set('/peta.svg', svg);
  let ran = false;
  const hear = (dialog: Dialog): void => {
    ran = true;
    void dialog.dismiss();
  };
  page.on('dialog', hear);
  asked.length = 0;
  await page.goto(`${origin}/peta.svg`);
  await page.waitForTimeout(60);
  ran ||= await page.evaluate(() => document.documentElement.hasAttribute('data-ran'));
  page.off('dialog', hear);
  return { ran, asked: asked.filter((path) => !/^\/(?:peta\.svg|favicon\.ico)$/.test(path)) };
}

test.each(ATTACKS)('cleaned, it does nothing: %s', async (part) => {
  const svg = Buffer.from(within(part));
  const raw = await opened(svg);
  expect(raw.ran || raw.asked.length > 0, 'the attack works on what is not cleaned').toBe(true);
  expect(await opened(cleanFile('a.svg', svg)!.bytes)).toEqual({ ran: false, asked: [] });
});

const payloads = sharedData('xss/dompurify/expect.json');

test.skipIf(payloads === undefined)(
  'no known payload runs when it was cleaned',
  async () => {
    const all = JSON.parse(readFileSync(payloads!, 'utf8')) as { payload: string }[];
    const wrapped = all.flatMap(({ payload }) => [payload, within(payload)]);
    let open = 0;
    for (const svg of wrapped) {
      const cleaned = cleanFile('a.svg', Buffer.from(svg));
      if (!cleaned) continue;
      open += 1;
      expect(await opened(cleaned.bytes), svg).toEqual({ ran: false, asked: [] });
    }
    expect(open).toBeGreaterThan(100);
  },
  240_000,
);
