import { expect, test } from 'vitest';
import { brandShape } from '../../../../src/spam/lexicon/brand-shape.ts';

test.each(['slot88', 'pstoto99', 'hoki55', 'visi4d', 'dewatogel', 'totomacau', 'slotbom77'])(
  '%s is unmistakable',
  (word) => expect(brandShape(word)).toBe(3),
);

test.each(['jkltoto', 'rajaslot', 'rajabom', 'bandarcolok'])(
  '%s joins words of the trade',
  (word) => expect(brandShape(word)).toBe(2),
);

test.each(['bakwanbet', 'pulauwin', 'gunung388', '388macan', '303vip'])(
  '%s may be a brand',
  (word) => expect(brandShape(word)).toBe(1),
);

test.each([
  'slot',
  'foto',
  'alfabet',
  'menyabet',
  'tibet',
  'erwin',
  'kawin',
  'sutoto',
  'jkt48',
  'covid19',
  'usd999x',
  'judika',
  'timeslot',
  'rajawali',
  'indonesia',
  'a'.repeat(5000),
])('%s is none', (word) => expect(brandShape(word)).toBe(0));
