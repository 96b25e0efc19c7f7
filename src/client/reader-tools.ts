import { closeByLeaving, listenToSettings, styleByOpening } from './display-panel.ts';
import { prefetchOnTouch } from './prefetch.ts';
import { reachWideCode } from './reach-code.ts';
import { setting } from './settings.ts';
import { listenToKeys, openShortcuts } from './shortcuts.ts';
import { showStoredTime } from './stored-note.ts';
import { startWorker, tellSaver } from './offline.ts';
import { colourBars } from './theme-colour.ts';

/** What every page does for its reader; larger comforts are fetched when they are first needed. */
const panel = document.querySelector<HTMLDetailsElement>('[data-display]');
const { worker, loadPicture = '' } = panel?.dataset ?? {};

async function holdPictures(isHolding: boolean): Promise<void> {
  const { loadHeldPictures, offerHeldPictures } = await import('./held-pictures.ts');
  if (isHolding) await offerHeldPictures(loadPicture);
  else loadHeldPictures();
}

listenToSettings((name, value) => {
  if (name === 'theme') colourBars(value);
  if (name !== 'saver') return;
  tellSaver(value);
  if (value === 'off') holdPictures(false);
});
if (panel) {
  closeByLeaving(panel);
  styleByOpening(panel);
}
colourBars(setting('theme'));
reachWideCode();
listenToKeys();
document.querySelector('[data-shortcuts-open]')?.addEventListener('click', openShortcuts);
prefetchOnTouch();
showStoredTime();
startWorker(worker);
if (setting('saver') === 'on' && navigator.serviceWorker?.controller) holdPictures(true);
