import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where the packages of these tests are: a newsroom that installs Warta has none of them. */
export const MODULES = join(import.meta.dirname, 'node_modules');

const isInstalled = existsSync(join(MODULES, '@mdn/browser-compat-data/data.json'));

/** Says on the terminal why tests are skipped, and gives the reason back. */
export function skipping(what: string, reason: string): string {
  process.stderr.write(`Skipped: ${what}, because ${reason}.\n`);
  return reason;
}

/** Why the gate cannot run here, printed where it cannot; `undefined` where it can. */
export const gateMissing = (): string | undefined =>
  isInstalled ? undefined : skipping('the gate of old browsers', 'npm run test:setup was not run');
