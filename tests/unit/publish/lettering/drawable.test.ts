import { expect, test } from 'vitest';
import { drawable } from '../../../../src/publish/lettering/drawable.ts';
import { outline } from '../../../../src/publish/lettering/outline.ts';

test.each([
  ['Erdoğan ke “Đà Nẵng” – 3½ jam', 'Erdogan ke “Dà Nang” – 3½ jam'],
  ['Juara!  🏆‍\u00adya', 'Juara! ya'],
  ['北京', undefined],
])('%s is set as %s', (text, expected) => {
  expect(drawable(text)).toBe(expected);
});

test('every character that counts as drawable has an outline of its own', () => {
  const all = Array.from({ length: 0x2200 }, (_, code) => String.fromCodePoint(code));
  const without = all.filter((sign) => {
    const isDrawable = /\S/.test(sign) && drawable(`a${sign}a`) === `a${sign}a`;
    return isDrawable && !outline(sign, 0, 0, 100).includes('<path');
  });
  expect(without).toEqual([]);
});
