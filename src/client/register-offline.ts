import { scriptUrl } from './trusted-url.ts';

/** Pictures that were loaded before there was a worker go through it once, from the browser's cache. */
function passPictures(): void {
  for (const { complete, currentSrc } of document.images) {
    if (complete && currentSrc !== '') {
      fetch(currentSrc, { cache: 'force-cache' }).catch(() => undefined);
    }
  }
}

/** Registers the worker at `path`. Rejects where storage is denied or the site is not secure. */
export async function registerWorker(path: string): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker.controller) {
    serviceWorker.addEventListener('controllerchange', passPictures, { once: true });
  }
  await serviceWorker.register(scriptUrl(path), { updateViaCache: 'none' });
}
