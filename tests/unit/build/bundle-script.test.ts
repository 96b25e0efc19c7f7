import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILD_TARGET, FLOORS } from '../../../src/build/browsers.ts';
import { bundleScript } from '../../../src/build/bundle-script.ts';
import { bundleServiceWorker } from '../../../src/build/output/service-worker.ts';
import { freshFolder } from '../../support/build-site.ts';

/** Syntax that came after the floor, each by a pattern that finds it in what is emitted. */
const LATE = { optional: /\?\.[\w[(]/, nullish: /\?\?/, catch: /catch\s*\{/, private: /[.{;]#\w/ };

const lateIn = (text: string): string[] =>
  Object.entries(LATE)
    .filter(([, pattern]) => pattern.test(text))
    .map(([name]) => name);

test('one target, the floor of reading, is what everything is lowered to', () => {
  const { chrome, safari } = FLOORS.reading;
  expect(BUILD_TARGET).toEqual([`chrome${chrome}`, `safari${safari}`, `ios${safari}`]);
});

test('a script is lowered to the floor', async () => {
  const file = join(freshFolder('late'), 'late.ts');
  const source = `class A { #a = self.name ?? ''; get b() { return this.#a?.length; } }
    try { self.name ||= String(new A().b); } catch { self.name = ''; }`;
  writeFileSync(file, source);
  expect(lateIn(source)).toHaveLength(4);
  expect(lateIn(await bundleScript(file))).toEqual([]);
});

test.each(['on', 'off'] as const)('the service worker (%s) is lowered, too', async (which) => {
  expect(lateIn(await bundleServiceWorker(which))).toEqual([]);
});

test('so is what stands in the head of every page', async () => {
  const file = join(import.meta.dirname, '../../../src/client/before-paint.ts');
  expect(lateIn(await bundleScript(file))).toEqual([]);
});
