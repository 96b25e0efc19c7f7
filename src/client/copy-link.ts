/** Copies the article's address and says so beneath; else shows it, ready to be copied. */
export function offerCopy(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-copy]');
  button?.addEventListener('click', async () => {
    const { copy = '', copied = '' } = button.dataset;
    try {
      await navigator.clipboard.writeText(copy);
    } catch {
      // Not allowed, or a site that is not secure, which has no clipboard at all.
      prompt(button.textContent ?? '', copy);
      return;
    }
    try {
      const { showToast } = await import('./toast.ts');
      await showToast(copied);
    } catch {
      // What shows messages did not come.
      button.textContent = copied;
    }
  });
}
