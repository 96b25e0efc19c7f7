import { startPanel } from './display-panel.ts';
import { listenToSettings } from './listen-to-settings.ts';
import { reachWideCode } from './reach-code.ts';
import { setting } from './settings.ts';
import { startEach } from './start-each.ts';
import { showStoredTime } from './stored-note.ts';
import { colourBars } from './theme-colour.ts';

/** One part of the code: what most readers never need, and others need together. */
export { listenToSettings, startPanel };

/** Tables of data can be sorted, where there are any. */
function offerSorting(): void {
  if (document.querySelector('[data-sort]'))
    import('./sort-tables.ts').then(({ sortTables }) => sortTables()).catch(() => undefined);
}

/** What few pages need at once: a stored one, one with code, a table or a setting of its own, one in a chosen theme. */
export const startOnFewPages = (): unknown =>
  startEach(listenToSettings, showStoredTime, reachWideCode, offerSorting, () =>
    colourBars(setting('theme')),
  );
