import { forgetErased } from './forget-erased.ts';

/** How often the site is asked, in milliseconds. */
const EVERY = 3_600_000;

/**
 * Has the reading places of articles that were taken back forgotten: with or without a worker, at most
 * every hour. Rejects where storage or the network is denied.
 */
export async function forgetPlaces(): Promise<void> {
  const lastCheck = Number(localStorage.getItem('warta:gone-asked') ?? 0);
  const { base } = document.querySelector<HTMLElement>('[data-story-tools]')?.dataset ?? {};
  if (Date.now() - lastCheck > EVERY && base !== undefined) await forgetErased(base);
}
