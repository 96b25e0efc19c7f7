import { expect, test } from 'vitest';
import { contentFile } from '../../../src/schema/values/text.ts';

test.each([
  ['files/logo.svg', 'files/logo.svg'],
  ['./files/logo.svg', 'files/logo.svg'],
  ['/files//logo.svg', 'files/logo.svg'],
  ['files/x/../kafe\u0301.svg', 'files/kaf\u00e9.svg'],
  ['../../etc/passwd', '../../etc/passwd'],
])('a file named %s is %s', (written, path) => {
  expect(contentFile().parse(written)).toBe(path);
});
