/** How often the site is asked, in milliseconds. */
const EVERY = 3_600_000;

/**
 * Has the reading places of articles that were taken back forgotten: with or without a worker, at most
 * every hour, and only where there are any. What it takes is fetched only then.
 */
export function forgetPlaces(): void {
  try {
    const lastCheck = Number(localStorage.getItem('warta:gone-asked') ?? 0);
    const isDue = localStorage.getItem('warta:places') !== null && Date.now() - lastCheck > EVERY;
    const { base } = document.querySelector<HTMLElement>('[data-story-tools]')?.dataset ?? {};
    if (isDue && base !== undefined) {
      import('./forget-erased.ts')
        .then(({ forgetErased }) => forgetErased(base))
        .catch(() => undefined);
    }
  } catch {
    // Storage is denied: nothing was remembered.
  }
}
