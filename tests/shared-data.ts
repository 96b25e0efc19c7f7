import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '..');

/**
 * Where real material for tests lies: below WARTA_DATA, else in `../shared/data` beside the project.
 * Undefined where it is absent, with the reason printed, so that a test can skip itself.
 */
export function sharedData(name: string): string | undefined {
  const folder = process.env['WARTA_DATA'] ?? resolve(project, '../shared/data');
  const path = join(folder, name);
  if (existsSync(path)) return path;
  console.warn(`Skipped: ${path} is absent (set WARTA_DATA to the folder with the test data).`);
  return undefined;
}
