import { clearShelves } from '../copies/shelves.ts';
import { keyOfPath, OFFLINE_PATH } from '../copies/page-key.ts';
import type { Extent } from '../copies/part-path.ts';
import { storePage } from '../copies/store-page.ts';
import { trimSearch } from '../copies/trim.ts';
import { thisDevice } from '../device.ts';
import type { Fresh } from './answer-page.ts';
import { answerPage } from './answer-page.ts';
import type { Answer } from './answer-part.ts';
import { answerHashed, answerIndex } from './answer-part.ts';
import { answerPicture } from './answer-picture.ts';
import { checkCopies } from './check-copies.ts';
import { keepFresh } from './keep-fresh.ts';
import { keepPage } from './keep-page.ts';
import { addNotes, readNotes } from './notes.ts';
import { routeOf } from './route.ts';
import type { RequestEvent, WorkerScope } from './worker-scope.ts';

/**
 * The service worker: listens, and leaves the rules to the files beside it. What it stores is named
 * by content and carries its own scripts, so a new worker may take over at any moment.
 */
const worker = self as unknown as WorkerScope;
const device = thisDevice(worker.registration.scope);

/** The page for being offline; the list of saved articles comes with the first of them, or as it is read. */
async function storeOfflinePage(): Promise<void> {
  const url = keyOfPath(device.scope, OFFLINE_PATH);
  const response = await device.fetch(url, { cache: 'no-cache' });
  await storePage(device, 'own', url, response, { extent: await extentNow() });
}

worker.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([worker.skipWaiting(), storeOfflinePage()]));
});

/** Pages that were open before there was a worker. */
async function keepOpenPages(): Promise<void> {
  const options = { type: 'window', includeUncontrolled: true } as const;
  for (const { url } of await worker.clients.matchAll(options)) {
    if (routeOf({ method: 'GET', mode: 'navigate', url }, device.scope) !== 'page') continue;
    const response = await device.fetch(url, { cache: 'force-cache' });
    await keepPage(device, url, response, await extentNow());
  }
}

worker.addEventListener('activate', (event) => {
  const { navigationPreload } = worker.registration;
  event.waitUntil(
    Promise.all([
      clearShelves(device, 'old'),
      navigationPreload && navigationPreload.enable(),
      worker.clients.claim(),
      keepOpenPages().catch(() => undefined),
    ]),
  );
});

let saver: Promise<boolean> | undefined;
/** Whether pictures wait for a tap: the reader's choice, else the browser's. */
function isSaving(): Promise<boolean> {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  const own = connection && connection.saveData ? 'on' : 'off';
  return (saver = saver || readNotes(device).then((notes) => (notes.saver || own) === 'on'));
}

/** How much code is stored with a page. */
const extentNow = async (): Promise<Extent> => ((await isSaving()) ? 'needed' : 'all');

let turn: Promise<unknown> = Promise.resolve();
/** One check after another: of two at once, the older answer could be stored over the newer one. */
const inTurn = <T>(check: () => Promise<T>): Promise<T> =>
  (turn = turn.then(check, check)) as Promise<T>;

async function keepRead(url: string, fresh?: Fresh): Promise<void> {
  const page = await fresh;
  if (!page) return;
  await keepPage(device, url, page, await extentNow());
  await inTurn(() => keepFresh(device));
}

async function respondPage(event: RequestEvent): Promise<Response> {
  const { request } = event;
  // Undefined in a browser that does not preload.
  const network = Promise.resolve(event.preloadResponse)
    .then((preloaded) => preloaded || device.fetch(request))
    .catch(() => device.fetch(request));
  const { response, fresh } = await answerPage(device, request.url, network);
  event.waitUntil(keepRead(request.url, fresh).catch(() => undefined));
  return response;
}

async function respondFile(event: RequestEvent, answer: Promise<Answer>): Promise<Response> {
  const { response, work } = await answer;
  if (work) event.waitUntil(work.catch(() => undefined));
  return response;
}

let shards = 0;
async function respondShard(event: RequestEvent): Promise<Response> {
  if (++shards % 50 === 0) event.waitUntil(trimSearch(device).catch(() => undefined));
  return respondFile(event, answerHashed(device, 'search', event.request));
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const picture = async (): Promise<Answer> => answerPicture(device, request, await isSaving());
  const respond = {
    page: () => respondPage(event),
    part: () => respondFile(event, answerHashed(device, 'parts', request)),
    picture: () => respondFile(event, picture()),
    index: () => respondFile(event, answerIndex(device, request)),
    shard: () => respondShard(event),
    none: undefined,
  }[routeOf(request, device.scope)];
  if (respond) event.respondWith(respond());
});

worker.addEventListener('message', (event) => {
  const { warta, value } = event.data as { warta?: string; value?: unknown };
  if (warta === 'saver' && (value === 'on' || value === 'off')) {
    saver = Promise.resolve(value === 'on');
    event.waitUntil(addNotes(device, { saver: value }));
  }
  if (warta === 'check') {
    const check = inTurn(() => checkCopies(device, 'all'));
    event.waitUntil(check.then((isAsked) => event.ports[0]!.postMessage(isAsked)));
  }
});
