import { join } from 'node:path';
import { readSealed, writeSealed } from '../../../lib/sealed-file.ts';
import { isSystemError } from '../../../lib/system-error.ts';
import { learnStyles, moreStyles } from '../../used-style.ts';

/** What is left of a theme's styles on the pages that builds made, in its folder. */
const STYLES = 'styles.json';
/** So many of them are kept: a large site has a hundred, of some 8 kB. */
const MOST = 400;

/** Takes over what earlier builds with the theme in `folder` kept, where it is whole. */
export function readStyles(folder: string): void {
  const text = readSealed(join(folder, STYLES));
  if (text !== undefined) learnStyles(new Map(JSON.parse(text) as [string, string][]));
}

/** Keeps what this build came to know for the next. Without room for it that one finds it out again. */
export function keepStyles(folder: string): void {
  const styles = moreStyles();
  if (!styles) return;
  try {
    writeSealed(join(folder, STYLES), JSON.stringify([...styles].slice(0, MOST)));
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}
