/**
 * Moves between the search field and the results by the arrow keys; Enter then opens the focused
 * link by itself. Returns whether the key was used.
 */
export function moveByKey(
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
