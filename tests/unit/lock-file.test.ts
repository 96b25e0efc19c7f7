import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

type Entry = { version?: string; optionalDependencies?: Record<string, string> };

type Lock = { packages: Record<string, Entry> };

/** The entry that `name` resolves to for a package at `path`, as Node looks for it. */
function entryOf(lock: Lock, path: string, name: string): Entry | undefined {
  const parts = path.split('/node_modules/');
  for (let depth = parts.length; depth >= 0; depth--) {
    const folder = parts.slice(0, depth).join('/node_modules/');
    const entry = lock.packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
    if (entry) return entry;
  }
  return undefined;
}

// npm leaves out packages of other platforms when it writes the file, and `npm ci` then fails there.
test.for(['package-lock.json', 'tests/bench/package-lock.json'])(
  '%s names every optional package of every platform in its exact version',
  (file) => {
    const text = readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
    const lock = JSON.parse(text) as Lock;
    const missing: string[] = [];
    for (const [path, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
      for (const [name, wanted] of Object.entries(optionalDependencies)) {
        const version = entryOf(lock, path, name)?.version;
        const isExact = /^\d/.test(wanted);
        if (version === undefined || (isExact && version !== wanted))
          missing.push(`${path} → ${name}`);
      }
    }
    expect(missing).toEqual([]);
  },
);
