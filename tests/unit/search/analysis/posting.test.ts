import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  articleIn,
  detail,
  detailIn,
  levelIn,
  placeIn,
  posting,
  TOP_LEVEL,
  withDetail,
} from '../../../../src/search/analysis/posting.ts';

/** As many articles as fit before a posting no longer is a positive integer of 32 bits. */
const MOST = 2 ** 24;

const article = fc.nat(MOST - 1);
const level = fc.nat(TOP_LEVEL);
const place = fc.nat(7);

test('what is packed into a posting is what is read from it', () => {
  fc.assert(
    fc.property(article, level, place, (number, itsLevel, itsPlace) => {
      const packed = posting(number, itsLevel, itsPlace);
      const [inArray] = Int32Array.of(packed);
      expect(inArray).toBe(packed);
      expect([articleIn(packed), levelIn(packed), placeIn(packed)]).toEqual([
        number,
        itsLevel,
        itsPlace,
      ]);
      expect(detailIn(packed)).toBe(detail(itsLevel, itsPlace));
      expect(withDetail(number, detailIn(packed))).toBe(packed);
    }),
  );
});

test('postings stand in the order of their articles, whatever they say of them', () => {
  fc.assert(
    fc.property(fc.nat(MOST - 2), level, place, (number, itsLevel, itsPlace) => {
      expect(posting(number, itsLevel, itsPlace)).toBeLessThan(posting(number + 1, 0));
    }),
  );
});
