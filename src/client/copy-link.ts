/** Copies the story's address and says so on the button. */
const button = document.querySelector<HTMLButtonElement>('[data-copy]');
button?.addEventListener('click', async () => {
  const { copy, copied } = button.dataset;
  if (copy === undefined || copied === undefined) return;
  await navigator.clipboard.writeText(copy);
  button.textContent = copied;
});

export {};
