import { setting } from './settings.ts';

const prefetches = new Set<string>();

/** Fetches a page of this site as a finger comes down on its link; never under data saver. */
export function prefetchOnTouch(): void {
  const listener = ({ target }: TouchEvent): void => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || link.origin !== location.origin || setting('saver') === 'on') return;
    const url = link.href.replace(/#.*/, '');
    if (
      prefetches.has(url) ||
      url === location.href.replace(/#.*/, '') ||
      !link.pathname.endsWith('/')
    ) {
      return;
    }
    prefetches.add(url);
    const hint = document.createElement('link');
    hint.rel = 'prefetch';
    hint.href = url;
    document.head.append(hint);
  };
  document.addEventListener('touchstart', listener, { passive: true });
}
