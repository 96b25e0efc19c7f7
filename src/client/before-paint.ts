/**
 * Stands in the head of every page: sets the reader's settings before anything is painted, and marks
 * whether the other scripts can run (`.js`) and whether one of them did not (`.failed`).
 */
const root = document.documentElement;
const settings = root.dataset;

// The others are modules; a browser that runs those knows `nomodule`.
root.classList.add('noModule' in document.createElement('script') ? 'js' : 'failed');

/** A module that does not parse, or does not come. Pictures that do not come are of no concern. */
const isOfScript = ({ message, target }: ErrorEvent): boolean =>
  Boolean(message) || (target as Partial<HTMLScriptElement>).type === 'module';
addEventListener('error', (event) => isOfScript(event) && root.classList.add('failed'), true);

try {
  for (const name of ['theme', 'size', 'contrast', 'saver', 'keys']) {
    const value = localStorage.getItem(`warta:${name}`);
    if (value) settings[name] = value;
  }
} catch {
  // Storage is denied: pages are as they come.
}
const { connection } = navigator as { connection?: { saveData?: boolean } };
if (connection && connection.saveData) settings['saver'] ||= 'on';
if (matchMedia('(prefers-contrast: more)').matches) settings['contrast'] ||= 'more';
