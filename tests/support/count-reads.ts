import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded before a program (`--import`): counts how often it reads each file, and writes that as JSON
 * into the file that `READS_INTO` names.
 */
const counts: Record<string, number> = {};
const read = fs.readFileSync;
const countingRead = (...args: Parameters<typeof read>): ReturnType<typeof read> => {
  const path = String(args[0]);
  counts[path] = (counts[path] ?? 0) + 1;
  return read(...args);
};
fs.readFileSync = countingRead as typeof read;
syncBuiltinESMExports();
process.on('exit', () => fs.writeFileSync(process.env['READS_INTO']!, JSON.stringify(counts)));
