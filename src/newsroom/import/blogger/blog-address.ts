import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSystemError } from '../../../lib/system-error.ts';
import { csvCells } from '../report/csv.ts';
import type { SourceFile } from '../source/source-file.ts';

/** Settings of a blog take a few kilobytes. */
const mostBytes = 1_000_000;

/**
 * The address of a blog by the `settings.csv` that Takeout puts beside its posts, whose own file names
 * paths only; `undefined` where nothing says it.
 */
export function addressBeside({ path }: SourceFile): string | undefined {
  try {
    const settings = join(dirname(path), 'settings.csv');
    if (statSync(settings).size > mostBytes) return undefined;
    return addressIn(readFileSync(settings, 'utf8'));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return undefined;
  }
}

/** The address in the settings: a domain of its own before the one that Blogger lends. */
function addressIn(settings: string): string | undefined {
  const [names = [], values = []] = settings
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => csvCells(line).map((cell) => cell.trim()));
  const valueOf = (name: RegExp) => values[names.findIndex((one) => name.test(one))] ?? '';
  const domain = valueOf(/custom_?domain$/i);
  const lent = valueOf(/subdomain$/i);
  const host = domain || (lent === '' || lent.includes('.') ? lent : `${lent}.blogspot.com`);
  return /^[\w-]+(?:\.[\w-]+)+$/.test(host) ? `https://${host}/` : undefined;
}
