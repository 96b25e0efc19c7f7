import { closeByLeaving, listenToSettings, styleByOpening } from './display-panel.ts';
import { prefetchOnTouch } from './prefetch.ts';
import { reachWideCode } from './reach-code.ts';
import { setting } from './settings.ts';
import { listenToKeys, openShortcuts } from './shortcuts.ts';
import { startEach } from './start-each.ts';
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

function watchSettings(): void {
  listenToSettings((name, value) => {
    if (name === 'theme') colourBars(value);
    if (name !== 'saver') return;
    tellSaver(value);
    if (value === 'off') holdPictures(false);
  });
  if (!panel) return;
  closeByLeaving(panel);
  styleByOpening(panel);
}

function watchKeys(): void {
  listenToKeys();
  document.querySelector('[data-shortcuts-open]')?.addEventListener('click', openShortcuts);
}

function holdAtOnce(): void {
  if (setting('saver') === 'on' && navigator.serviceWorker?.controller) holdPictures(true);
}

/** Fetched beside the page, which is whole and true without it. */
function startBeside(): void {
  import('./beside.ts')
    .then(({ beside }) => beside(() => import('./show-breaking.ts')))
    .catch(() => undefined);
}

startEach(
  () => startWorker(worker),
  watchSettings,
  () => colourBars(setting('theme')),
  reachWideCode,
  watchKeys,
  prefetchOnTouch,
  showStoredTime,
  holdAtOnce,
  startBeside,
);
