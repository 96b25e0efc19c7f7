import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded before a program (`--import`): counts how often it reads each file (`path`), and how often it
 * asks for its size and times (`path (looked at)`). Writes that as JSON into the file that
 * `READS_INTO` names.
 */
const counts: Record<string, number> = {};
/** Paths of the files that are open, by their numbers. */
const opened = new Map<unknown, string>();
const open = fs.openSync;
const counting = <F extends (...args: never[]) => unknown>(call: F, note: string): F =>
  ((...args: Parameters<F>) => {
    const path = `${opened.get(args[0]) ?? String(args[0])}${note}`;
    counts[path] = (counts[path] ?? 0) + 1;
    return call(...args);
  }) as unknown as F;
Object.assign(fs, {
  openSync(...args: Parameters<typeof open>) {
    const handle = open(...args);
    opened.set(handle, String(args[0]));
    return handle;
  },
  readFileSync: counting(fs.readFileSync, ''),
  lstatSync: counting(fs.lstatSync as () => unknown, ' (looked at)'),
});
syncBuiltinESMExports();
process.on('exit', () => fs.writeFileSync(process.env['READS_INTO']!, JSON.stringify(counts)));
