import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HEADLINE_FACE, makeHeadlineFace } from '../../support/headline-face.ts';

test('the face of headlines is what its script makes', async () => {
  const made = await makeHeadlineFace();
  expect(readFileSync(HEADLINE_FACE).equals(made), 'node tests/setup/headline-face.ts').toBe(true);
});

test('the face of headlines is at most 16,000 B', () => {
  expect(readFileSync(HEADLINE_FACE).length).toBeLessThanOrEqual(16_000);
});
