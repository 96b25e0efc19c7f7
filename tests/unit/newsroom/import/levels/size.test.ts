import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const measure = resolve(import.meta.dirname, '../../../../bench/import/measure.ts');

test('an export of 200 MB is read in under 10 s CPU and 250 MiB', { timeout: 120_000 }, () => {
  const said = execFileSync(process.execPath, [measure, 'read', '10000', '20000'], {
    encoding: 'utf8',
  });
  const { cpu, peakMiB } = JSON.parse(said) as { cpu: number; peakMiB: number };
  console.log(`200 MB read: ${cpu.toFixed(1)} s CPU, ${peakMiB} MiB`);
  expect(cpu).toBeLessThan(10);
  expect(peakMiB).toBeLessThan(250);
});
