import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Line } from '../line/line.ts';
import { Desk } from '../../support/admin/desk.ts';
import type { EditorHost } from '../../support/admin/serve-editor.ts';

/** How much slower than this machine the phone's main thread is. */
const SLOWER = 4;

/** How long the slowest visit may take, in milliseconds. */
const PATIENCE = 240_000;

/** What someone looks at: a desk, on which host, by whose token, and the month by its name. */
export type Visited = {
  readonly editor: EditorHost;
  readonly host: string;
  readonly token: string;
  /** What stands behind the address of the desk, such as `?month=2024-05`. */
  readonly query: string;
  readonly month: string;
};

/** A visit: milliseconds until a list and then a story stood there, and what the host was asked. */
export type Visit = {
  readonly list: number;
  readonly story: number;
  /** The same again, with all on the device that was kept. */
  readonly again: number;
  readonly requests: number;
  /** Bytes as they are sent, of the first visit until the story stood there. */
  readonly bytes: number;
};

/** Makes a page a phone's; `line` is how it reaches the desk and the host, undefined for at once. */
async function slowDown(page: Page, line: Line | undefined): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await session.send('Network.enable');
  if (line !== undefined)
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.roundTrip,
      downloadThroughput: line.rate / 8,
      uploadThroughput: line.rate / 8,
    });
  return session;
}

/** What is asked of `host` from now on; the counts grow. */
function watch(session: CDPSession, host: string): { requests: number; bytes: number } {
  const counts = { requests: 0, bytes: 0 };
  const ids = new Set<string>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith(host) || request.method === 'OPTIONS') return;
    ids.add(requestId);
    counts.requests += 1;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (ids.has(requestId)) counts.bytes += encodedDataLength;
  });
  return counts;
}

async function openList(desk: Desk, month: string): Promise<void> {
  await desk.openMonth(month);
  await desk.page.locator('[role=row]').nth(2).waitFor();
}

/**
 * Signs in on a phone that was never there, opens the list of a month and a story of it, then comes
 * again. The code of the desk is loaded before the time begins.
 */
export async function measureVisit(
  browser: Browser,
  { editor, host, token, query, month }: Visited,
  line?: Line,
): Promise<Visit> {
  const desk = await Desk.open(browser, { ...editor, url: editor.url + query });
  const { page } = desk;
  page.setDefaultTimeout(PATIENCE);
  const counts = watch(await slowDown(page, line), host);
  await desk.button('Masuk dengan token akses').tap();
  await page.getByRole('textbox', { name: 'Token akses pribadi' }).fill(token);
  const began = performance.now();
  await desk.button('Masuk').tap();
  await openList(desk, month);
  const listed = performance.now();
  await page.locator('[role=row]').nth(2).tap();
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[data-key-path=title] input')?.value !== '',
  );
  const opened = performance.now();
  const { requests, bytes } = counts;
  await page.goto(editor.url + query);
  const returned = performance.now();
  await openList(desk, month);
  const again = performance.now() - returned;
  await desk.close();
  return { list: listed - began, story: opened - listed, again, requests, bytes };
}
