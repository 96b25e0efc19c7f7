import { articlesPrefix } from '../../config/collections.ts';
import type { FlatForm } from '../../form/flat-form.ts';
import { element, openDialog } from '../dialog.ts';
import { editorWords } from '../editor-words.ts';
import { packageHold } from '../package-hold.ts';
import type { PackageEntry } from '../conflict/package-parts.ts';
import { ONLY } from '../conflict/package-parts.ts';
import { openForm } from './open-form.ts';
import { giveBack, sendToEditor } from './save-review.ts';
import type { WaitingStory } from './waiting-stories.ts';
import { waitingStories } from './waiting-stories.ts';

/** How often it is looked whether another form is open or the package has read anything else, in milliseconds. */
const LOOK = 300;

/** Whether the form of a story is open. */
const isStory = (): boolean =>
  new RegExp(`^#/collections/${articlesPrefix}[^/]+/(?:new|entries/)`).test(location.hash);

/** What the writer is asked of a draft that was given back; empty where nothing is. */
function noteToWriter(values: FlatForm = {}): string {
  if (values['review'] !== 'returned' || !values['reviewNote']) return '';
  return editorWords().review.asked(String(values['reviewNote']));
}

/** The drafts that wait, each with the way to its form. */
function openWaiting(stories: readonly WaitingStory[]): void {
  const { waiting, close } = editorWords().review;
  const items = stories.map(({ title, place }) => {
    const link = element('a', { href: place, textContent: title });
    link.addEventListener('click', () => dialog.close());
    return element('li', {}, [element('span', {}, [link])]);
  });
  const actions = element('div', { className: 'actions' }, [
    element('button', { textContent: close }),
  ]);
  const dialog = openDialog(waiting, [element('ul', {}, items), actions]);
}

/**
 * What the strip above the forms has for reviews, to be put into it: how many drafts wait for the editor,
 * where there are any; and, while a story is open, how it is handed on, or given back where it waits, and
 * what is asked of it.
 */
export function reviewButtons(): HTMLElement[] {
  const words = editorWords().review;
  const button = (textContent: string, press: () => void): HTMLButtonElement => {
    const made = element('button', { type: 'button', textContent, hidden: true });
    made.addEventListener('click', press);
    return made;
  };
  let read: readonly PackageEntry[] = [];
  let stories: readonly WaitingStory[] = [];
  const waiting = button('', () => openWaiting(stories));
  const send = button(words.send, () => void sendToEditor());
  const back = button(words.giveBack, () => void giveBack());
  // Where one of them is shown, a phone has no room for the list of months.
  for (const one of [send, back]) one.dataset['story'] = '';
  const note = element('p');
  const show = (): void => {
    const values = isStory() ? openForm()?.currentValues[ONLY] : undefined;
    const isWaiting = values?.['review'] === 'waiting';
    send.hidden = values === undefined || isWaiting;
    back.hidden = !isWaiting;
    note.textContent = noteToWriter(values);
    const entries = packageHold().entries();
    if (entries !== read) stories = waitingStories(entries);
    read = entries;
    waiting.hidden = stories.length === 0 || values !== undefined;
    waiting.textContent = words.count(stories.length);
  };
  addEventListener('hashchange', show);
  setInterval(show, LOOK);
  show();
  return [waiting, send, back, note];
}
