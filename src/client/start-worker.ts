import { scriptUrl } from './trusted-url.ts';

/** Pictures that were loaded before there was a worker go through it once, from the browser's cache. */
function passPictures(): void {
  for (const { complete, currentSrc } of document.images) {
    if (complete && currentSrc !== '') {
      fetch(currentSrc, { cache: 'force-cache' }).catch(() => undefined);
    }
  }
}

/** Starts the service worker once the page is loaded; where there is one already, nothing is asked. */
export function startWorker(path: string | undefined): void {
  const { serviceWorker } = navigator;
  if (path === undefined || !serviceWorker || serviceWorker.controller) return;
  serviceWorker.addEventListener('controllerchange', passPictures, { once: true });
  addEventListener('load', () => {
    serviceWorker.register(scriptUrl(path), { updateViaCache: 'none' }).catch(() => {
      // Storage is denied, or the site is not served securely: it stays an ordinary site.
    });
  });
}
