import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { otherForm } from '../../../../src/markdown/front-matter/other-form.ts';

const TOML = '+++\ntitle = "Air surut"\nsection = "kota"\n+++\nIsi.';

test.each([
  [TOML, 'toml', 1],
  ['\n{"title": "Air surut"}\nIsi.', 'json', 2],
  ['```yaml\ntitle: Air surut\n```\nIsi.', 'code', 1],
  ['Catatan\n---\ntitle: Air surut\n---\n', 'below', 2],
  ['Air surut.\n\nPompa bekerja.', 'none', 1],
  ['{Catatan}\nPompa bekerja.', 'none', 1],
  ['Air surut.\n---\nPompa bekerja.', 'none', 1],
  ['', 'none', 1],
])('%j', (text, form, line) => {
  expect(otherForm(text)).toMatchObject({ form, line });
});

test('TOML is written anew', () => {
  expect(otherForm(TOML).lines).toBe('---\ntitle: "Air surut"\nsection: "kota"\n---');
  expect(otherForm('+++\ntitle = "A"\n[menu]\n+++').lines).toBeUndefined();
});

test('JSON is written anew with all that it says', () => {
  const value = fc.stringMatching(/^[\w :#'"-]{1,40}$/);
  fc.assert(
    fc.property(value, value, (title, section) => {
      const { lines } = otherForm(`${JSON.stringify({ title, section })}\n\nIsi.`);
      expect(parse(lines!.replace(/^---\n|\n---$/g, ''))).toEqual({ title, section });
    }),
  );
});
