import { loadComfortStyle } from './comfort-style.ts';
import { setting } from './settings.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    (/^(?:input|textarea|select)$/i.test(target.tagName) &&
      !/^(?:checkbox|radio)$/.test((target as HTMLInputElement).type)));

const find = <T extends HTMLElement>(selector: string): T | null =>
  document.querySelector<T>(selector);

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

/** Opens the list of shortcuts. */
export async function openShortcuts(): Promise<void> {
  await loadComfortStyle();
  const dialog = find<HTMLDialogElement>('.shortcuts');
  if (!dialog || dialog.hasAttribute('open')) return;
  if (typeof dialog.showModal === 'function') dialog.showModal();
  else openPlainly(dialog);
}

function goToSearch(): void {
  const field = find('main input[type="search"]');
  if (field) field.focus();
  else find('[data-search-link]')?.click();
}

function openDisplay(): void {
  const summary = find('[data-display] summary');
  summary?.focus();
  summary?.click();
}

const ACTIONS = new Map<string, () => void>([
  ['/', goToSearch],
  ['?', openShortcuts],
  ['t', openDisplay],
  ['s', () => find('[data-save]')?.click()],
  ['d', () => find('[data-listen]')?.click()],
]);

/** Single keys do things, unless the reader is typing or has switched them off (WCAG 2.1.4). */
export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (ctrlKey || metaKey || altKey || isTyping(target) || setting('keys') === 'off') return;
    const isInDialog = target instanceof Element && target.closest('dialog') !== null;
    const action = ACTIONS.get(key);
    if (!action || isInDialog) return;
    event.preventDefault();
    action();
  });
}
