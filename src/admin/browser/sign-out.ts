import { askInDialog, element } from './dialog.ts';
import { editorWords } from './editor-words.ts';
import { countDrafts, eraseDatabases, eraseKeys, LEFT } from './kept-data.ts';

/** Asked before signing out: whether drafts that are nowhere else may go. */
export async function mayLeave(): Promise<boolean> {
  const drafts = await countDrafts();
  if (drafts === 0) return true;
  const { title, drafts: sentence, leave, stay } = editorWords().leaving;
  const text = element('p', { textContent: sentence(drafts) });
  return askInDialog(title, [text], { ok: leave, cancel: stay });
}

/**
 * After signing out: takes all from this device that the package kept there, and starts anew, for it
 * still holds much in memory. What it writes in between goes before it starts.
 */
export async function eraseAndReload(): Promise<void> {
  eraseKeys();
  localStorage.setItem(LEFT, '1');
  await eraseDatabases();
  location.replace(location.pathname);
}

/** Before the package starts: erases what is left, where someone signed out. */
export async function finishLeaving(): Promise<void> {
  if (localStorage.getItem(LEFT) === null) return;
  eraseKeys();
  await eraseDatabases();
  localStorage.removeItem(LEFT);
}
