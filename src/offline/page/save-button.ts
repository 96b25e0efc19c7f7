import { sayMissing } from '../../client/say-missing.ts';
import { shelfName } from '../copies/shelves.ts';

async function isSaved(base: string): Promise<boolean> {
  const cacheName = shelfName(new URL(base, location.href).href, 'saved');
  const url = location.origin + location.pathname;
  return (await caches.match(url, { cacheName })) !== undefined;
}

/** The save button of an article: shows whether it is saved, and fetches what saving takes on a tap. */
export function offerSaving(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-save]');
  const tools = button?.closest<HTMLElement>('[data-story-tools]');
  if (!button || !tools) return;
  const { base = '/' } = tools.dataset;
  const show = (saved: boolean): void => button.setAttribute('aria-pressed', String(saved));
  // Without storage, or on a site that is not secure, a tap says so.
  isSaved(base)
    .then(show)
    .catch(() => undefined);
  button.addEventListener('click', async () => {
    const code = await import('./press-save.ts').catch(sayMissing);
    await code?.pressSave(button, base);
  });
}
