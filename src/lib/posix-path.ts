// Paths with forward slashes, as `node:path/posix` gives them, for code that also runs in a browser.

/** A path without `.`, `..` and doubled slashes, as far as it can be told; `.` for nothing. */
export function normalPath(path: string): string {
  const isAbsolute = path.startsWith('/');
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (!isAbsolute) steps.push('..');
  }
  const end = path.endsWith('/') && steps.length > 0 ? '/' : '';
  const normal = (isAbsolute ? '/' : '') + steps.join('/') + end;
  if (normal !== '') return normal;
  return path.endsWith('/') && path !== '' ? './' : '.';
}

/** Two paths one behind the other; empty ones count as nothing. */
export function joinPath(first: string, second: string): string {
  return normalPath([first, second].filter((part) => part !== '').join('/'));
}

/** The folder of a file, `.` where it names none. */
export function folderOf(path: string): string {
  const cut = path.replace(/\/+$/, '').lastIndexOf('/');
  if (cut === -1) return '.';
  return path.slice(0, cut) || '/';
}

/** The last part of a path. */
export function fileName(path: string): string {
  const bare = path.replace(/\/+$/, '');
  return bare.slice(bare.lastIndexOf('/') + 1);
}
