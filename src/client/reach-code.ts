/** Lets the keyboard reach the code that is wider than its box, so that it can be scrolled; no other. */
export function reachWideCode(): void {
  const blocks = document.querySelectorAll('pre');
  if (blocks.length === 0) return;
  const look = (): void =>
    blocks.forEach((block) => {
      if (block.scrollWidth > block.clientWidth) block.tabIndex = 0;
      else block.removeAttribute('tabindex');
    });
  look();
  addEventListener('resize', look);
  // Another size of text, once it is laid out.
  document.addEventListener('change', () => setTimeout(look, 300));
}
