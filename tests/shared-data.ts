import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const beside = resolve(dirname(fileURLToPath(import.meta.url)), '../../shared/data');

/**
 * Path of a file or folder of the shared test material (`spam/dev.jsonl`), from `WARTA_DATA` or
 * `../shared/data` beside the project. Undefined, with a printed reason, where it is absent: tests
 * on it are skipped then.
 */
export function sharedData(name: string): string | undefined {
  const path = join(process.env['WARTA_DATA'] ?? beside, name);
  if (existsSync(path)) return path;
  console.warn(`Skipped: ${path} is not there (set WARTA_DATA to the shared test material).`);
  return undefined;
}
