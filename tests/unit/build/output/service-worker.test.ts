import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleServiceWorker } from '../../../../src/build/output/service-worker.ts';

test.each(['on', 'off'] as const)(
  'the worker (%s) is one script without imports, always the same',
  async (which) => {
    const text = await bundleServiceWorker(which);
    expect(text).not.toMatch(/\bimport\b|\bexport\b/);
    expect(await bundleServiceWorker(which)).toBe(text);
  },
);

test('the worker stays small: it is downloaded unasked', async () => {
  const size = gzipSync(await bundleServiceWorker('on'), { level: 9 }).length;
  expect(size).toBeLessThan(5000);
});
