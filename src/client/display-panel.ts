import { hasComfortStyle, loadComfortStyle } from './comfort-style.ts';
import { listenToSettings } from './listen-to-settings.ts';

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

/** Fetches the panel's style now that it opens, or that a pointer comes near; without it the panel is plain. */
async function styleNow(panel: HTMLDetailsElement): Promise<void> {
  const box = panel.querySelector<HTMLElement>('.display__panel')!;
  await loadComfortStyle();
  if (hasComfortStyle()) box.removeAttribute('style');
  else Object.assign(box.style, PLAIN);
}

/** Closes the panel by Escape, by a tap beside it, and when the focus leaves it. */
function closeByLeaving(panel: HTMLDetailsElement): void {
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

/** Makes the panel for how pages look work, as it opens or a pointer comes near for the first time. */
export function startPanel(panel: HTMLDetailsElement): void {
  listenToSettings();
  closeByLeaving(panel);
  const style = (): Promise<void> => styleNow(panel);
  for (const type of ['toggle', 'pointerenter']) panel.addEventListener(type, style);
  style();
}
