/** Scrolls the rows of sections to the one that the page is in, where it is out of sight. */
export function showSection(): void {
  for (const link of document.querySelectorAll<HTMLElement>('.nav [aria-current]')) {
    const row = link.closest('ul')!;
    const over = link.getBoundingClientRect().right - row.getBoundingClientRect().right;
    // Before it, another is seen in part.
    if (over > -48) row.scrollLeft = over + row.clientWidth / 2;
  }
}
