/**
 * Opens the large file of a picture above the page. What does that comes with the first tap; where it
 * does not come, or the browser knows no dialogs, the link leads to the file.
 */
document.addEventListener('click', async (event) => {
  const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
  const link = (target as Element).closest<HTMLAnchorElement>('a.large');
  const wantsElsewhere = ctrlKey || metaKey || shiftKey || altKey;
  if (!link || wantsElsewhere || typeof HTMLDialogElement === 'undefined') return;
  event.preventDefault();
  try {
    const { openPictures } = await import('./picture-viewer.ts');
    await openPictures(link);
  } catch {
    location.href = link.href;
  }
});
