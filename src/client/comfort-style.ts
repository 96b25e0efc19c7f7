import address from '../styles/comforts.css?url&no-inline';

/** Milliseconds that a comfort waits for its style; without, it works and is plain. */
const PATIENCE = 1500;

let link: HTMLLinkElement | undefined;

/** Whether the style of comforts is there. */
export const hasComfortStyle = (): boolean => Boolean(link && link.sheet);

/**
 * Fetches the style of what is only seen after a tap, once; pages do without it until then. Resolves when
 * it is there, or when waiting longer would keep the reader from the comfort: offline and never
 * fetched, or on a slow connection. What failed is asked for again the next time.
 */
export function loadComfortStyle(): Promise<void> {
  return new Promise((resolve) => {
    if (hasComfortStyle()) return resolve();
    const isNew = !link;
    const asked = (link = link || document.createElement('link'));
    setTimeout(resolve, PATIENCE);
    asked.addEventListener('load', () => resolve());
    asked.addEventListener('error', () => {
      asked.remove();
      link = undefined;
      resolve();
    });
    if (!isNew) return;
    asked.rel = 'stylesheet';
    asked.href = address;
    document.head.append(asked);
  });
}
