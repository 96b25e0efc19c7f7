import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../../../..');

/** Starts the command as a person does. */
export function startImport(content: string, source: string): ChildProcess {
  return spawn(process.execPath, [join(root, 'src/newsroom/import.ts'), source], {
    env: { ...process.env, WARTA_CONTENT: content, WARTA_NOW: '2026-11-22T10:00:00Z' },
    stdio: 'ignore',
  });
}

/** How a process ends: its code, or the signal that ended it. */
export function ended(child: ChildProcess): Promise<number | string | null> {
  return new Promise((done) => child.once('exit', (code, signal) => done(signal ?? code)));
}

/** The reports in a content folder, by name. */
export function reportsIn(content: string): Record<string, string> {
  const folder = join(content, '_import');
  return Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}
