import { loadComfortStyle } from './comfort-style.ts';
import { setting } from './settings.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    (/^(?:input|textarea|select)$/i.test(target.tagName) &&
      !/^(?:checkbox|radio)$/.test((target as HTMLInputElement).type)));

const find = <T extends HTMLElement>(selector: string): T | null =>
  document.querySelector<T>(selector);

/** Opens the list of shortcuts. */
export async function openShortcuts(): Promise<void> {
  await loadComfortStyle();
  const dialog = find<HTMLDialogElement>('.shortcuts');
  if (!dialog?.open) dialog?.showModal();
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

const ACTIONS: Record<string, () => void> = {
  '/': goToSearch,
  '?': openShortcuts,
  t: openDisplay,
  s: () => find('[data-save]')?.click(),
  d: () => find('[data-listen]')?.click(),
};

/** Single keys do things, unless the reader is typing or has switched them off (WCAG 2.1.4). */
export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (ctrlKey || metaKey || altKey || isTyping(target) || setting('keys') === 'off') return;
    const isInDialog = target instanceof Element && target.closest('dialog') !== null;
    const action = Object.hasOwn(ACTIONS, key) && !isInDialog ? ACTIONS[key] : undefined;
    if (!action) return;
    event.preventDefault();
    action();
  });
}
