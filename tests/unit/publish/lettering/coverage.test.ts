import { expect, test } from 'vitest';
import { coverageOf } from '../../../../src/publish/lettering/coverage.ts';
import { edgesOf } from '../../../../src/publish/lettering/edges.ts';

const box = { left: 0, top: 0, width: 6, height: 3 };
const rowsOf = (outline: string): number[][] => {
  const cover = [...coverageOf(edgesOf(outline, 0.01), box)];
  return [0, 6, 12].map((from) => cover.slice(from, from + 6).map((of) => Number(of.toFixed(3))));
};

test.each([
  ['an upright box', 'M125-50L125-200L350-200L350-50Z', [0, 0.375, 0.5, 0.25, 0, 0]],
  ['the same, run the other way', 'M125-50L350-50L350-200L125-200Z', [0, 0.375, 0.5, 0.25, 0, 0]],
  ['a slope across pixels', 'M100-0L100-100L400-100Z', [0, 0.833, 0.5, 0.167, 0, 0]],
  [
    'two boxes over each other',
    'M100-0L100-100L300-100L300-0ZM200-0L200-100L400-100L400-0Z',
    [0, 1, 1, 1, 0, 0],
  ],
])('%s covers each pixel by its area', (_, outline, first) => {
  expect(rowsOf(outline)[0]).toEqual(first);
});

test('a hole is not covered', () => {
  const ring = 'M100-0L100-300L500-300L500-0ZM200-100L400-100L400-200L200-200Z';
  expect(rowsOf(ring)[1]).toEqual([0, 1, 0, 0, 1, 0]);
});

test('a bend is as large as its parabola', () => {
  const sum = rowsOf('M100-0Q300-400 500-0Z')
    .flat()
    .reduce((all, of) => all + of, 0);
  expect(Math.abs(sum - (2 / 3) * 4 * 2)).toBeLessThan(0.1);
});
