import { readCopy } from '../copies/copy.ts';
import { findPage } from '../copies/find-page.ts';
import { keyOfPath, OFFLINE_PATH } from '../copies/page-key.ts';
import type { Device } from '../device.ts';

/** How long the network may take before a stored copy is shown instead. */
const LIMIT = 3000;

/**
 * A stored page as it is shown: its root element says when it was loaded, so that style and script
 * of the page can tell the reader.
 */
async function markStored(stored: Response): Promise<Response> {
  const copy = readCopy(stored);
  const html = await stored.text();
  const mark = copy ? ` data-stored="${new Date(copy.loaded).toISOString()}"` : '';
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return new Response(
    html.replace(/<html\b/i, (tag) => tag + mark),
    { headers },
  );
}

/** The answer when it comes within `limit` milliseconds; `undefined` when late or failed. */
function inTime<T>(answer: Promise<T>, limit: number): Promise<T | undefined> {
  // The clock may run on when it is no longer needed: it holds nothing, and ends by itself.
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, limit));
  return Promise.race([answer.catch(() => undefined), late]);
}

/** A stored page, its time shown; the pages that list copies are always themselves. */
async function storedPage(device: Device, url: string): Promise<Response | undefined> {
  const stored = await findPage(device, url);
  return stored && markStored(stored);
}

async function offlinePage(device: Device): Promise<Response> {
  const key = keyOfPath(device.scope, OFFLINE_PATH);
  const page = await findPage(device, key).catch(() => undefined);
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return new Response(page ? await page.text() : 'Offline', { status: 503, headers });
}

/** An answer to a page request, and the network's answer where it may be stored. */
export type PageAnswer = { response: Response; fresh?: Fresh };

/** The network's answer, or what it will be: nothing where it fails. */
export type Fresh = Response | Promise<Response | undefined>;

/**
 * Answers a page: from the network when it answers within 3 s; then the stored copy, if there is
 * one; then the network however long it takes; then the list of what is stored. A server's own
 * failure (5xx) counts as no answer where a copy is stored.
 */
export async function answerPage(
  device: Device,
  url: string,
  network: Promise<Response>,
  limit = LIMIT,
): Promise<PageAnswer> {
  const settled = network.catch(() => undefined);
  const first = await inTime(network, limit);
  if (first && first.status < 500) {
    return { response: first, fresh: first.clone() };
  }
  const stored = await storedPage(device, url).catch(() => undefined);
  if (stored) return { response: stored, fresh: settled };
  const late = await settled;
  return late ? { response: late, fresh: late.clone() } : { response: await offlinePage(device) };
}
