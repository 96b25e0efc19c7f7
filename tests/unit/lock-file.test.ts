import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

type Entry = {
  version?: string;
  integrity?: string;
  /** It comes in the package that it lies in, and with that one's digest. */
  inBundle?: boolean;
  hasInstallScript?: boolean;
  libc?: string[];
  optionalDependencies?: Record<string, string>;
};

type Lock = { packages: Record<string, Entry> };

const ROOT = join(import.meta.dirname, '../..');
const FILES = [
  'package-lock.json',
  'tests/bench/package-lock.json',
  'tests/floor/package-lock.json',
];

const lockOf = (file: string): Lock => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Lock;

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
test.for(FILES)(
  '%s names every optional package of every platform in its exact version',
  (file) => {
    const lock = lockOf(file);
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

// A package without a digest is whatever the registry sends that day.
test.for(FILES)('%s pins the bytes of every package by a SHA-512', (file) => {
  const loose = Object.entries(lockOf(file).packages)
    .filter(([path, { inBundle }]) => path !== '' && !inBundle)
    .filter(([, { integrity = '' }]) => !/^sha512-.{86}==$/.test(integrity))
    .map(([path]) => path);
  expect(loose).toEqual([]);
});

// The theme imports the Vite that Astro runs: two of them would not know each other's plugins.
test('there is one Vite, Astro’s', () => {
  const { packages } = lockOf('package-lock.json');
  const all = Object.keys(packages).filter((path) => /(?:^|\/)node_modules\/vite$/.test(path));
  expect(all).toEqual(['node_modules/vite']);
});

test('no package runs a script when it is installed', () => {
  expect(readFileSync(join(ROOT, '.npmrc'), 'utf8').split('\n')).toContain('ignore-scripts=true');
  const scripted = Object.entries(lockOf('package-lock.json').packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path);
  expect(scripted).toEqual([
    // Their scripts compile helpers to save time, with what node-gyp fetches for it. Without them ssh2
    // does the same in Node's own crypto, and the other is not asked.
    'node_modules/cpu-features',
    // It works without: its script only saves a process.
    'node_modules/esbuild',
    'node_modules/ssh2',
  ]);
});

test('the Node that comes along is in the lock file for each platform that has a package of it', () => {
  const { packages } = lockOf('package-lock.json');
  const nodes = Object.entries(packages).filter(([path]) =>
    /^node_modules\/node-(?:bin-)?(?:darwin|linux|win)-\w+$/.test(path),
  );
  expect(Object.keys(packages['']!.optionalDependencies!)).toEqual(
    nodes.map(([path]) => path.slice('node_modules/'.length)),
  );
  expect(nodes).toHaveLength(5);
  for (const [path, { version, libc }] of nodes) {
    expect(Number.parseInt(version!, 10), path).toBeGreaterThanOrEqual(24);
    // Alpine has another C library: there the packages would put a Node that cannot start.
    if (path.includes('linux')) expect(libc, path).toEqual(['glibc']);
  }
});
