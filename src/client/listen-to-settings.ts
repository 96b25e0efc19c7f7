import { changeSetting, setting } from './settings.ts';
import { colourBars } from './theme-colour.ts';

const INPUTS = 'input[data-setting]';

const inputs = (): HTMLInputElement[] => Array.from(document.querySelectorAll(INPUTS));

/** Every input that names a setting shows it. */
function show(): void {
  for (const input of inputs()) input.checked = setting(input.dataset['setting']!) === input.value;
}

async function change({ dataset, checked, value }: HTMLInputElement): Promise<void> {
  const name = dataset['setting']!;
  const chosen = checked ? value : 'off';
  await changeSetting(name, chosen);
  show();
  if (name === 'theme') colourBars(chosen);
  if (name !== 'saver') return;
  tellSaver(chosen);
  if (chosen !== 'off') return;
  const { loadHeldPictures } = await import('./held-pictures.ts');
  loadHeldPictures();
}

/** Tells the worker, once there is one, that the reader chose to save data or not to. */
function tellSaver(value: string): void {
  navigator.serviceWorker?.ready.then(({ active }) =>
    active?.postMessage({ warta: 'saver', value }),
  );
}

let isListening = false;

/** Every input that names a setting shows and changes it, on whatever page and wherever it stands. */
export function listenToSettings(): void {
  show();
  if (isListening) return;
  isListening = true;
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.matches(INPUTS)) change(target);
  });
}
