import { hasComfortStyle, loadComfortStyle } from './comfort-style.ts';
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

/** How the panel is shown without its style: beneath its button, on the page's ground. */
const PLAIN = {
  display: 'block',
  position: 'absolute',
  zIndex: '3',
  top: '100%',
  right: '0',
  padding: '1rem',
  background: 'var(--paper)',
  border: '1px solid',
};

/** Fetches the panel's style as it opens, or as a pointer comes near; without it the panel is plain. */
export function styleByOpening(panel: HTMLDetailsElement): void {
  const box = panel.querySelector<HTMLElement>('.display__panel')!;
  const load = async (): Promise<void> => {
    await loadComfortStyle();
    if (hasComfortStyle()) box.removeAttribute('style');
    else Object.assign(box.style, PLAIN);
  };
  for (const type of ['toggle', 'pointerenter']) panel.addEventListener(type, load);
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
