/**
 * Lets the back button close a dialog that was just opened, as readers on phones expect, instead of leaving
 * the story. Browsers that have a `CloseWatcher` do so themselves.
 */
export function closeWithBack(dialog: HTMLDialogElement): void {
  if ('CloseWatcher' in window) return;
  let isBack = false;
  const goBack = (): void => {
    isBack = true;
    dialog.close();
  };
  history.pushState(null, '');
  addEventListener('popstate', goBack);
  const end = (): void => {
    dialog.removeEventListener('close', end);
    removeEventListener('popstate', goBack);
    // Closed in another way, it takes its place in the history with it.
    if (!isBack) history.back();
  };
  dialog.addEventListener('close', end);
}
