import { prefetchOnTouch } from './prefetch.ts';
import { setting } from './settings.ts';
import { listenToKeys, openShortcuts } from './shortcuts.ts';
import { startEach } from './start-each.ts';
import { startWorker } from './start-worker.ts';

/** What every page does for its reader; what is not needed at once is fetched when it is. */
const panel = document.querySelector<HTMLDetailsElement>('[data-display]');
const ignore = (): void => undefined;

function watchPanel(): void {
  let started: Promise<void> | undefined;
  const start = (): void => {
    started =
      started ||
      import('./on-demand.ts')
        .then(({ startPanel }) => startPanel(panel!))
        .catch(() => {
          started = undefined;
        });
  };
  for (const type of ['toggle', 'pointerenter', 'focusin']) panel?.addEventListener(type, start);
}

function watchKeys(): void {
  listenToKeys();
  document.querySelector('[data-shortcuts-open]')?.addEventListener('click', openShortcuts);
}

function holdAtOnce(): void {
  if (setting('saver') === 'on' && navigator.serviceWorker?.controller)
    import('./held-pictures.ts').then(({ offerHeldPictures }) => offerHeldPictures()).catch(ignore);
}

function startOnThisPage(): void {
  if (
    setting('stored') ||
    setting('theme') ||
    document.querySelector('pre,[data-sort],main [data-setting]')
  )
    import('./on-demand.ts').then(({ startOnFewPages }) => startOnFewPages()).catch(ignore);
}

/** Fetched beside the page, which is whole and true without it. */
function startBeside(): void {
  import('./beside.ts')
    .then(({ beside }) => beside(() => import('./show-breaking.ts')))
    .catch(ignore);
}

startEach(
  () => startWorker(panel?.dataset['worker']),
  watchPanel,
  watchKeys,
  prefetchOnTouch,
  startOnThisPage,
  holdAtOnce,
  startBeside,
);
