import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines } from '../../../../src/publish/lettering/break-lines.ts';
import { textWidth } from '../../../../src/publish/lettering/font.ts';

test('breaks at spaces and says where text is left out', () => {
  const text = 'Damaskus Jatuh dalam Dua Belas Hari, Assad Lari ke Moskow';
  expect(breakLines(text, 1040, 64, 4)).toEqual([
    'Damaskus Jatuh dalam Dua Belas',
    'Hari, Assad Lari ke Moskow',
  ]);
  expect(breakLines(text, 1040, 64, 1)).toEqual(['Damaskus Jatuh dalam Dua …']);
});

test('no line is wider than it may be, whatever the words', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 200, max: 1000 }), (text, width) => {
      const lines = breakLines(text, width, 60, 4);
      expect(lines.length).toBeLessThanOrEqual(4);
      for (const line of lines) expect(textWidth(line, 60)).toBeLessThanOrEqual(width);
    }),
  );
});
