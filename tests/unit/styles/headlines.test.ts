import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HEADLINES } from '../../../src/styles/headline-face/faces.ts';

const FOLDER = join(import.meta.dirname, '../../../src/styles');

/** What the script does not look at would move lines when the face comes. */
test('all that style sheets set in the face of headlines is known to the script that sets it', () => {
  const known = HEADLINES.split(',');
  const used = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => [
      ...readFileSync(join(FOLDER, file), 'utf8').matchAll(/([^{};]+)\{[^{}]*var\(--face-head\)/g),
    ])
    .flatMap(([, selectors = '']) => selectors.replace(/\/\*.*?\*\//gs, '').split(','))
    .map((selector) => selector.trim());
  expect(used.length).toBeGreaterThan(5);
  // A headline of any level is known wherever it stands.
  const knows = (selector: string): boolean =>
    known.includes(/h[1-4]$/.exec(selector)?.[0] ?? selector) || known.includes(`${selector} li`);
  expect(used.filter((selector) => !knows(selector))).toEqual([]);
});
