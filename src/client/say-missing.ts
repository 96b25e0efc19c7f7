/** Says beneath the article's tools that the code for one of them did not come. */
export function sayMissing(): void {
  const tools = document.querySelector<HTMLElement>('[data-story-tools]');
  const note = tools?.querySelector('p');
  if (!note) return;
  note.textContent = tools?.dataset['missing'] ?? '';
  note.classList.remove('unready');
}
