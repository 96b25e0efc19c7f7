import { askInDialog, element } from '../dialog.ts';
import { editorWords } from '../editor-words.ts';
import type { PackageDraft } from '../conflict/package-parts.ts';
import { ONLY } from '../conflict/package-parts.ts';
import { openForm } from './open-form.ts';

/** How long the package takes to see that a form was changed, in milliseconds. */
const SEEN = 100;

/** The package's own button, so that all its checks and ours come before the commit. */
const saveButton = (): HTMLButtonElement | null =>
  document.querySelector<HTMLButtonElement>('#nc-root button[aria-keyshortcuts$="+S"]');

async function say(title: string, text: string): Promise<void> {
  const { close } = editorWords().review;
  await askInDialog(title, [element('p', { textContent: text })], { ok: close });
}

const isPublished = ({ isNew, originalEntry }: PackageDraft): boolean =>
  !isNew && originalEntry?.locales[ONLY]?.content['draft'] !== true;

/** Saves the form that is open as a draft with `said` of its review. */
async function save(title: string, said: Readonly<Record<string, string>>): Promise<void> {
  const form = openForm();
  const values = form?.currentValues[ONLY];
  if (form === undefined || values === undefined) return;
  // Without it what is changed here would not be kept on the device where it cannot be saved.
  form.interacted = true;
  Object.assign(values, { draft: true, ...said });
  await new Promise((resolve) => setTimeout(resolve, SEEN));
  const button = saveButton();
  if (button?.disabled === false) button.click();
  else await say(title, editorWords().review.same);
}

/**
 * Hands the draft that is open to the editor, by two fields of its own file. A story that readers see is
 * not taken from them.
 *
 * The package's own workflow by pull requests compares nothing of drafts: two who write under one headline
 * share a branch there, where the second overwrites the first without a word.
 */
export async function sendToEditor(): Promise<void> {
  const { send, published } = editorWords().review;
  const form = openForm();
  if (form === undefined) return;
  if (isPublished(form)) await say(send, published);
  else await save(send, { review: 'waiting', reviewNote: '' });
}

/** Gives the draft that is open back to its writer, with what is asked of them. */
export async function giveBack(): Promise<void> {
  const words = editorWords().review;
  const form = openForm();
  if (form === undefined) return;
  if (isPublished(form)) {
    await say(words.giveBack, words.published);
    return;
  }
  const note = element('textarea', { rows: 4, required: true });
  const label = element('label', { textContent: words.note }, []);
  label.append(note);
  const buttons = { ok: words.giveBack, cancel: words.cancel };
  if (!(await askInDialog(words.giveBack, [label], buttons))) return;
  await save(words.giveBack, {
    review: 'returned',
    reviewNote: note.value.trim().replace(/\s+/g, ' '),
  });
}
