import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withYamlSigns } from '../../../../src/markdown/front-matter/typed-signs.ts';

const keys = new Set(['title']);

test.each([
  ['section:\u00A0kota', 'section: kota'],
  ['image:\n\u00A0\u00A0src: a.jpg', 'image:\n  src: a.jpg'],
  ['section: “kota”', 'section: "kota"'],
  ['topics: [“banjir”, “pasar”]', 'topics: ["banjir", "pasar"]'],
  ['topics:\n  - ‘banjir’', "topics:\n  - 'banjir'"],
  ['title: “Surut”', 'title: “Surut”'],
  ['section: “kota” dan “desa”', 'section: “kota” dan “desa”'],
  // A colon after a dash is no key.
  ["- ':\u00A0x'", "- ':\u00A0x'"],
])('%j', (written, meant) => {
  expect(withYamlSigns(written, keys)).toBe(meant);
});

test('signs of YAML stay, and so do lines and widths', () => {
  const typed = fc.string({
    unit: fc.constantFrom('“', '”', '’', '\u00A0', ' ', ':', '-', 'a', '\n', '[', ']', ','),
  });
  fc.assert(
    fc.property(typed, (text) => {
      const made = withYamlSigns(text, keys);
      expect(made.split('\n').map(({ length }) => length)).toEqual(
        text.split('\n').map(({ length }) => length),
      );
      expect(withYamlSigns(made, keys)).toBe(made);
    }),
  );
  const plain = fc.string().filter((text) => !/[\u00A0\u2007\u202F“”„‘’‚]/.test(text));
  fc.assert(
    fc.property(plain, (text) => {
      expect(withYamlSigns(text, keys)).toBe(text);
    }),
  );
});
