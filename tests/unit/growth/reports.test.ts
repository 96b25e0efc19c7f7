import { expect, test } from 'vitest';
import { findClient } from '../../../src/newsroom/report/proof/client.ts';
import { readMonth } from '../../../src/newsroom/report/proof/month.ts';
import { readManifest } from '../../../src/newsroom/report/seal/manifest.ts';
import { fastGrowing } from '../../support/growth/fast-growing.ts';

test.each<[string, (text: string) => unknown]>([
  ['a list of digests', readManifest],
  ['a file in a list of digests', (text) => readManifest(`${'a'.repeat(64)}  ${text}`)],
  ['a month', (text) => readMonth(text, 'Asia/Jakarta')],
  ['the name of a client', (text) => findClient(text, [text, `PT ${text}`])],
])('%s is read in a time that grows with it', { timeout: 120_000 }, (_name, work) => {
  expect(fastGrowing(work).join('\n')).toBe('');
});
