import { afterEach, expect, test, vi } from 'vitest';
import { bundleServiceWorker } from '../../../../src/build/output/service-worker.ts';
import { keepFresh } from '../../../../src/offline/worker/keep-fresh.ts';
import { notModified, withTwoArticles } from './two-articles.ts';

/** What Chromium 64 and Safari 13 lack of what the code might use. */
const LATE: [object, string][] = [
  ...['toSorted', 'toReversed', 'with', 'at', 'findLast', 'findLastIndex', 'flat', 'flatMap'].map(
    (name): [object, string] => [Array.prototype, name],
  ),
  [String.prototype, 'matchAll'],
  [String.prototype, 'replaceAll'],
  [Object, 'fromEntries'],
  [Object, 'hasOwn'],
  [Response, 'json'],
];

/** Deletes what is late; the worker runs without it. What comes back puts it back. */
function makeOld(): () => void {
  const kept = LATE.map(
    ([owner, name]) => [owner, name, Object.getOwnPropertyDescriptor(owner, name)!] as const,
  );
  for (const [owner, name] of LATE) delete (owner as Record<string, unknown>)[name];
  return () => {
    for (const [owner, name, before] of kept) Object.defineProperty(owner, name, before);
  };
}

let restore = (): void => {};
const revoked = (): Response =>
  new Response(JSON.stringify({ paths: ['/koran/2015/09/a/'] }), {
    headers: { 'content-type': 'application/json' },
  });

afterEach(() => {
  restore();
  vi.unstubAllGlobals();
});

test('withdrawn articles leave the device in an old browser', async () => {
  const { device, titles, parts } = await withTwoArticles({
    '/koran/revoked.json': revoked,
    '/koran/2015/09/b/': notModified,
  });
  restore = makeOld();
  device.now = () => 1e12;
  await keepFresh(device);
  restore();
  expect(await titles()).toEqual(['B']);
  expect(await parts()).toEqual([]);
});

/** Runs the worker that readers get; what it listens to, by type. */
async function runWorker(): Promise<Map<string, (event: object) => void>> {
  const text = await bundleServiceWorker('on');
  const listeners = new Map<string, (event: object) => void>();
  const scope = 'https://warta.example/koran/';
  const caches = { open: () => Promise.reject(new Error('denied')) };
  vi.stubGlobal('self', {
    caches,
    registration: { scope },
    addEventListener: (type: string, listener: (event: object) => void) =>
      listeners.set(type, listener),
  });
  // oxlint-disable-next-line no-implied-eval, no-new-func
  new Function(text)();
  return listeners;
}

test('a page is answered by a browser that does not preload (Safari before 15.4)', async () => {
  const listeners = await runWorker();
  vi.stubGlobal('fetch', async () => new Response('Isi'));
  const url = 'https://warta.example/koran/2015/09/a/';
  const answer = new Promise<Response>((resolve, reject) => {
    listeners.get('fetch')!({
      request: { method: 'GET', mode: 'navigate', url },
      waitUntil: () => undefined,
      respondWith: (response: Promise<Response>) => response.then(resolve, reject),
    });
  });
  expect(await (await answer).text()).toBe('Isi');
});
