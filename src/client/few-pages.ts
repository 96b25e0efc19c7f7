import { reachWideCode } from './reach-code.ts';
import { setting } from './settings.ts';
import { startEach } from './start-each.ts';
import { showStoredTime } from './stored-note.ts';
import { colourBars } from './theme-colour.ts';

/** What few pages need: one that was stored, one with code, one in a theme that the reader chose. */
export const startOnFewPages = (): unknown =>
  startEach(showStoredTime, reachWideCode, () => colourBars(setting('theme')));
