import { expect, test } from 'vitest';
import { buildSite, bytesOf, demonstration } from '../support/build-site.ts';
import { builtDemonstration } from '../support/built-once.ts';

test('two clean builds of the same content are equal, byte for byte', async () => {
  const first = await builtDemonstration();
  const second = await buildSite(demonstration);
  expect(second.code, second.output).toBe(0);
  const [a, b] = [bytesOf(first), bytesOf(second.out)];
  expect([...b.keys()]).toEqual([...a.keys()]);
  expect([...a].filter(([path, bytes]) => b.get(path) !== bytes).map(([path]) => path)).toEqual([]);
});
