import { offerCopy } from './copy-link.ts';
import { offerListening } from './listen-button.ts';
import { offerShare } from './share.ts';
import { startEach } from './start-each.ts';

/** Whether the device remembers places in articles. */
function hasPlaces(): boolean {
  try {
    return localStorage.getItem('warta:places') !== null;
  } catch {
    // Storage is denied: nothing was remembered.
    return false;
  }
}

/**
 * Keeps the reading place once the reader moves, at once where a place is remembered; `forget` has those
 * forgotten whose articles were taken back.
 */
function watchPlace(forget: () => void): void {
  const load = (): Promise<void> =>
    import('./reading-place.ts')
      .then(({ keepReadingPlace }) => keepReadingPlace())
      .catch(() => undefined);
  if (!hasPlaces()) addEventListener('scroll', load, { passive: true, once: true });
  else {
    load();
    forget();
  }
}

/**
 * Starts what an article does for its reader: listening, sharing, the reading place, and `saving` of
 * another room. Where saving or listening fails, a line beneath the tools says so.
 */
export function startArticleTools(saving: () => void, forget: () => void): void {
  const tools = document.querySelector<HTMLElement>('[data-story-tools]');
  if (startEach(saving, offerListening) && tools) tools.dataset['ready'] = '';
  startEach(offerCopy, offerShare, () => watchPlace(forget));
}
