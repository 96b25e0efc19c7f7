import type { SearchPage } from './search-page.ts';

/**
 * Moves between the search field and the results by the arrow keys; Enter then opens the focused
 * link by itself. Returns whether the key was used.
 */
function moveByKey(
  key: string,
  field: HTMLInputElement,
  links: readonly HTMLAnchorElement[],
): boolean {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
  const active = document.activeElement;
  const at = links.findIndex((link) => link === active);
  if (at === -1 && active !== field) return false;
  const next = key === 'ArrowDown' ? at + 1 : at - 1;
  if (at === -1 && key === 'ArrowUp') return false;
  if (next < 0) field.focus();
  else links[Math.min(next, links.length - 1)]?.focus();
  return true;
}

/** Has the arrow keys move among a page's results, where nothing else has used them. */
export function listenToArrows(page: SearchPage): void {
  page.addEventListener('keydown', (event) => {
    const isFree = event.key.startsWith('Arrow') && !event.defaultPrevented;
    if (isFree && moveByKey(event.key, page.field, page.links)) event.preventDefault();
  });
}
