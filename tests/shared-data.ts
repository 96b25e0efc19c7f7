import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const FOLDER = process.env['WARTA_DATA'] ?? resolve(import.meta.dirname, '../../shared/data');
const told = new Set<string>();

/**
 * The path of a file or folder of real material that is kept beside the project and not in it
 * (`../shared/data`, or where `WARTA_DATA` says), or `undefined` with a printed reason.
 */
export function sharedData(name: string): string | undefined {
  const path = resolve(FOLDER, name);
  if (existsSync(path)) return path;
  if (!told.has(name)) console.warn(`skipped: ${name} is not in ${FOLDER}`);
  told.add(name);
  return undefined;
}
