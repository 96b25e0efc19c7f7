import { loadComfortStyle } from './comfort-style.ts';
import { changeSetting, setting } from './settings.ts';

const INPUTS = 'input[data-setting]';

/** Every input that names a setting shows and changes it, on whatever page and wherever it stands. */
function show(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>(INPUTS)) {
    input.checked = setting(input.dataset['setting']!) === input.value;
  }
}

/** Makes the inputs work; `changed` hears of every change. */
export function listenToSettings(changed: (name: string, value: string) => void): void {
  show();
  document.addEventListener('change', async ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const name = target.dataset['setting'];
    if (name === undefined) return;
    const value = target.checked ? target.value : 'off';
    await changeSetting(name, value);
    show();
    changed(name, value);
  });
}

/** Fetches the panel's style as it opens, or as a pointer comes near. */
export function styleByOpening(panel: HTMLDetailsElement): void {
  for (const type of ['toggle', 'pointerenter']) {
    panel.addEventListener(type, loadComfortStyle, { once: true });
  }
}

/** Closes the panel by Escape, by a tap beside it, and when the focus leaves it. */
export function closeByLeaving(panel: HTMLDetailsElement): void {
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !panel.open) return;
    panel.open = false;
    panel.querySelector('summary')?.focus();
  });
  for (const type of ['pointerdown', 'focusin']) {
    document.addEventListener(type, ({ target }) => {
      if (target instanceof Node && !panel.contains(target)) panel.open = false;
    });
  }
}
