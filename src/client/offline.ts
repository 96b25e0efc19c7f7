/** Starts the service worker once the page is loaded; where there is one already, nothing is asked. */
export function startWorker(path: string | undefined): void {
  if (path === undefined || !('serviceWorker' in navigator)) return;
  if (navigator.serviceWorker.controller) return;
  addEventListener('load', () => {
    import('./register-offline.ts')
      .then(({ registerWorker }) => registerWorker(path))
      .catch(() => {
        // Storage is denied, or the site is not served securely: it stays an ordinary site.
      });
  });
}

/** Tells the worker, once there is one, that the reader chose to save data or not to. */
export function tellSaver(value: string): void {
  navigator.serviceWorker?.ready.then(({ active }) =>
    active?.postMessage({ warta: 'saver', value }),
  );
}
