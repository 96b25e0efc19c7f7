/** Copies the story's address and says so on the button; else shows it, ready to be copied. */
const button = document.querySelector<HTMLButtonElement>('[data-copy]');
button?.addEventListener('click', async () => {
  const { copy = '', copied = '' } = button.dataset;
  try {
    await navigator.clipboard.writeText(copy);
    button.textContent = copied;
  } catch {
    // Not allowed, or a site that is not secure, which has no clipboard at all.
    prompt(button.textContent ?? '', copy);
  }
});

export {};
