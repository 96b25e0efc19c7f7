import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withPlainKeys } from '../../../../src/markdown/front-matter/plain-keys.ts';

test.each([
  ['**title:** A\n**date**: B', 'title:     A\ndate:     B'],
  ['// rubrik\nsection: a', '#  rubrik\nsection: a'],
  ['<!-- a\nb -->\ntitle: A', '#!-- a\n# -->\ntitle: A'],
  ['<!-- a\ntitle: A', '#!-- a\ntitle: A'],
  ['- title: A\n- image:\n  src: b', 'title:   A\nimage:  \n  src: b'],
  ['- id: a\n- id: b', '- id: a\n- id: b'],
  ['- title: A\n- title: B', '- title: A\n- title: B'],
  ['__proto__: a', '__proto__: a'],
  ['url: https://a.id\n  // b', 'url: https://a.id\n  // b'],
])('%j', (written, meant) => {
  expect(withPlainKeys(written)).toBe(meant);
});

test('keys of YAML are not changed, and lines keep their widths', () => {
  const line = fc.stringMatching(/^(?:[a-z]{1,5}:| {2}- )[ -~]{0,20}$/);
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      expect(withPlainKeys(lines.join('\n'))).toBe(lines.join('\n'));
    }),
  );
  const typed = fc.string({
    unit: fc.constantFrom('*', '*', 't', ':', ' ', '-', '/', '\n', '<!--'),
  });
  fc.assert(
    fc.property(typed, (text) => {
      const widths = (yaml: string) => yaml.split('\n').map(({ length }) => length);
      expect(widths(withPlainKeys(text))).toEqual(widths(text));
    }),
  );
});
