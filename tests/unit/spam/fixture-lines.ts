import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The non-empty lines of a file in `tests/fixtures/spam/`. */
export function fixtureLines(name: string): string[] {
  const path = join(import.meta.dirname, '../../fixtures/spam', name);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
