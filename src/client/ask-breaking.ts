import type { showBreaking } from './show-breaking.ts';

type Shower = { showBreaking: typeof showBreaking };

/**
 * Asks for the site's urgent line when the page is shown, and shown again: pages are not rendered for it.
 * Without network there is none, and data saver does not ask. `load` fetches what shows it, `tell` writes
 * how long ago times were.
 */
export function askBreaking(load: () => Promise<Shower>, tell: () => void): void {
  const ask = async (): Promise<void> => {
    if (document.documentElement.dataset['saver'] === 'on') return;
    const answer = await fetch(`${import.meta.env.BASE_URL}breaking.json`, { cache: 'no-cache' });
    const line = await answer.json();
    if (!line.text && !document.querySelector('.breaking,.urgent')) return;
    await (await load()).showBreaking(line);
    tell();
  };
  const tryIt = (): Promise<void> => ask().catch(() => undefined);
  tryIt();
  addEventListener('pageshow', ({ persisted }) => persisted && tryIt());
}
