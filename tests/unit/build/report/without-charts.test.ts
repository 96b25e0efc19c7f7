import { expect, test } from 'vitest';
import { withoutCharts } from '../../../../src/build/report/without-charts.ts';

const page = (style: string, body: string): string =>
  `<!doctype html><html><head><style>${style}</style></head><body>${body}</body></html>`;
const CHART = '<figure class="figure chart"><div class="table-box"></div></figure>';

test('a chart goes with the rules that it alone needs', () => {
  const html = page(
    '.chart{color:red}.table-box{margin:0}.text{margin:1px}',
    `<p class="text">${CHART}`,
  );
  expect(withoutCharts(html)).toBe(page('.text{margin:1px}', '<p class="text">'));
});

test('rules that the rest of the page uses stay', () => {
  const html = page('.table-box{margin:0}', `<div class="table-box"></div>${CHART}`);
  expect(withoutCharts(html)).toBe(page('.table-box{margin:0}', '<div class="table-box"></div>'));
});

test('a page without charts stays as it is', () => {
  const html = page('.unused{margin:0}', '<p>');
  expect(withoutCharts(html)).toBe(html);
});
