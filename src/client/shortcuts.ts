import { setting } from './settings.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    (/^(?:input|textarea|select)$/i.test(target.tagName) &&
      !/^(?:checkbox|radio)$/.test((target as HTMLInputElement).type)));

const find = <T extends HTMLElement>(selector: string): T | null =>
  document.querySelector<T>(selector);

/** Opens the list of shortcuts, which is fetched for it. */
export async function openShortcuts(): Promise<void> {
  try {
    const { openShortcutList } = await import('./shortcut-list.ts');
    await openShortcutList();
  } catch {
    // The keys work all the same.
  }
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
