import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { CHANGES, isReading } from './fail-at.ts';

/**
 * Loaded before a build (`node --import`): counts the calls by which it changes the disk, and kills
 * the process in the place of call `WARTA_TEST_KILL`, or before a file of the name
 * `WARTA_TEST_KILL_BEFORE` is put in place, as a power cut would. Notes the number of calls in
 * `WARTA_TEST_CALLS` when the build ends by itself.
 */
const last = Number(process.env['WARTA_TEST_KILL'] ?? Infinity);
const before = process.env['WARTA_TEST_KILL_BEFORE'];
const note = process.env['WARTA_TEST_CALLS'];
const { writeFileSync } = fs;
let calls = 0;

type Call = (...args: unknown[]) => unknown;
const changing = fs as unknown as Record<string, Call>;

for (const name of CHANGES) {
  const original = changing[name]!;
  changing[name] = (...args) => {
    if (isReading(name, args)) return original(...args);
    calls += 1;
    const isIt = name === 'renameSync' && before !== undefined && String(args[1]).endsWith(before);
    if (calls === last || isIt) process.kill(process.pid, 'SIGKILL');
    return original(...args);
  };
}
syncBuiltinESMExports();

process.on('exit', () => {
  if (note) writeFileSync(note, String(calls));
});
