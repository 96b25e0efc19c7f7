import { toolWords } from '../words/tool-words.ts';
import { loadComfortStyle } from './comfort-style.ts';
import { listenToSettings } from './on-demand.ts';

/** An element with its attributes, and what stands in it. */
function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string>,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const one = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) one.setAttribute(key, value);
  one.append(...content);
  return one;
}

/** The list of shortcut keys, with the switch that WCAG 2.1.4 asks for. */
async function makeList(): Promise<HTMLDialogElement> {
  const words = await toolWords(document.documentElement.lang);
  const rows: HTMLElement[] = [];
  for (const [key, action] of words.shortcutKeys)
    rows.push(make('dt', {}, key), make('dd', {}, action));
  const box = make('input', { type: 'checkbox', value: '', 'data-setting': 'keys' });
  return make(
    'dialog',
    { class: 'shortcuts', 'aria-label': words.shortcuts },
    make('h2', {}, words.shortcuts),
    make('dl', {}, ...rows),
    make('label', { class: 'switch' }, box, words.shortcutsOn),
    make('form', { method: 'dialog' }, make('button', {}, words.close)),
  );
}

/** For Safari before 15.4, which knows no dialogs: shown like any other part, until it is closed. */
function openPlainly(dialog: HTMLElement): void {
  const close = (event: Event): void => {
    event.preventDefault();
    dialog.removeAttribute('open');
  };
  dialog.setAttribute('open', '');
  dialog.querySelector('form')?.addEventListener('submit', close, { once: true });
  dialog.querySelector('button')?.focus();
}

let list: Promise<HTMLDialogElement> | undefined;

/** Opens the list of shortcuts, made when it is first asked for. Rejects where its words do not come. */
export async function openShortcutList(): Promise<void> {
  list ??= makeList().catch((error: unknown) => {
    list = undefined;
    throw error;
  });
  const [dialog] = await Promise.all([list, loadComfortStyle()]);
  if (dialog.hasAttribute('open')) return;
  document.body.append(dialog);
  listenToSettings();
  if (typeof dialog.showModal === 'function') dialog.showModal();
  else openPlainly(dialog);
}
