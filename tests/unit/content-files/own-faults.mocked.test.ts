import { expect, test, vi } from 'vitest';
import { parseSite } from '../../../src/content-files/parse/site.ts';
import { repeatedKeys } from '../../../src/markdown/front-matter/repeated-keys.ts';
import { SITE } from '../../content-folder.ts';

vi.mock('../../../src/markdown/front-matter/repeated-keys.ts', { spy: true });

test('a fault of our own is not taken for a broken site.yaml', () => {
  // A list in one line is more than the quick reader takes.
  const text = `${SITE}spam: {\n  allow: [],\n}\n`;
  expect(parseSite(text).findings).toEqual([]);
  vi.mocked(repeatedKeys).mockImplementationOnce(() => {
    throw new TypeError('x is not a function');
  });
  expect(() => parseSite(text)).toThrow('x is not a function');
});
