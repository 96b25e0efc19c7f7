import { expect, test } from 'vitest';
import { buildSite, bytesOf, demonstration } from '../support/build-site.ts';

test('two clean builds of the same content are equal, byte for byte', async () => {
  const [first, second] = [await buildSite(demonstration), await buildSite(demonstration)];
  expect(first.code, first.output).toBe(0);
  const [a, b] = [bytesOf(first.out), bytesOf(second.out)];
  expect([...b.keys()]).toEqual([...a.keys()]);
  expect([...a].filter(([path, bytes]) => b.get(path) !== bytes).map(([path]) => path)).toEqual([]);
});
