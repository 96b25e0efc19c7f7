import { join } from 'node:path';
import { readSealed, writeSealed } from '../../../lib/sealed-file.ts';
import { isSystemError } from '../../../lib/system-error.ts';
import { learnStyles, moreStyles } from '../../used-style.ts';

/** What is left of a theme's styles on the pages that builds made, in its folder. */
const STYLES = 'styles.json';
/** So many of them are kept: a large site has a hundred, of some 8 kB. */
const MOST = 400;

/** A style by its digest, and by what a page has of it what is left: as it lies in the file. */
type Line = [digest: string, has: string, used: string];

/** Takes over what earlier builds with the theme in `folder` kept, where it is whole. */
export function readStyles(folder: string): void {
  const text = readSealed(join(folder, STYLES));
  const lines = text === undefined ? [] : (JSON.parse(text) as Line[]);
  const byStyle = Map.groupBy(lines, ([digest]) => digest);
  learnStyles(
    new Map(
      [...byStyle].map(([digest, own]) => [
        digest,
        new Map(own.map(([, has, used]) => [has, used])),
      ]),
    ),
  );
}

/** Keeps what this build came to know for the next. Without room for it that one finds it out again. */
export function keepStyles(folder: string): void {
  const styles = moreStyles();
  if (!styles) return;
  const lines = [...styles].flatMap(([digest, left]) =>
    [...left].map(([has, used]): Line => [digest, has, used]),
  );
  try {
    writeSealed(join(folder, STYLES), JSON.stringify(lines.slice(0, MOST)));
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}
