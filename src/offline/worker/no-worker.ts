import { clearShelves } from '../copies/shelves.ts';
import { thisDevice } from '../device.ts';
import type { WorkerScope } from './worker-scope.ts';

/**
 * The kill switch: what is written to `/sw.js` when `site.yaml` says `offline: false`. Browsers that
 * have the worker fetch this one instead at the next page, and it removes the worker and all copies.
 */
const worker = self as unknown as WorkerScope;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => {
  const { registration } = worker;
  const clear = clearShelves(thisDevice(registration.scope), 'all');
  event.waitUntil(clear.then(() => registration.unregister()));
});
