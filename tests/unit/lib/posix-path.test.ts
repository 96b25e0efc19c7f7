import { posix } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName, folderOf, joinPath, normalPath } from '../../../src/lib/posix-path.ts';

const path = fc
  .array(fc.constantFrom('a', 'bb', '.', '..', '', '/', 'c.md'), { maxLength: 8 })
  .map((steps) => steps.join('/'));

test('paths are as Node has them', () => {
  fc.assert(
    fc.property(path, path, (first, second) => {
      expect(normalPath(first)).toBe(posix.normalize(first));
      expect(joinPath(first, second)).toBe(posix.join(first, second));
      expect(fileName(first)).toBe(posix.basename(first));
    }),
  );
});

test('the folder of a file is as Node has it', () => {
  for (const file of ['a', 'a/b', 'a/b/', '/a', 'a//b', './a', '../a/b.md', ''])
    expect(folderOf(file), file).toBe(posix.dirname(file));
});
