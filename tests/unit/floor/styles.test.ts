import { describe, expect, test } from 'vitest';
import { gateMissing } from '../../floor/packages.ts';

const missing = gateMissing();
const { gateStyle } = missing ? {} : await import('../../floor/gate/style/gate-style.ts');
const { data } = missing ? {} : await import('../../floor/gate/mdn.ts');

const features = (text: string, kind: 'sheet' | 'attribute' = 'sheet'): string[] =>
  gateStyle!(text, { data: data!, floor: { chrome: 80, safari: 14 }, kind }).map(
    ({ feature }) => feature,
  );

/** A feature, and sheets that each have it. */
const CAUGHT: Record<string, string[]> = {
  'css.at-rules.media.range_syntax': [
    '@media (width >= 45rem) { a { color: red } }',
    '@media print and (20rem <= width < 40rem) { a { color: red } }',
  ],
  'css.selectors.has': [
    'a:has(img) { color: red }',
    '@media print { a:not(:has(b)) { margin: 0 } }',
  ],
  'css.selectors.has that shows or hides': [
    'a:has(img) { display: none }',
    'li:has(a) { visibility: hidden; color: red }',
    'p:has(b) { display: block }',
  ],
  'css.selectors.focus-visible in a list with others': ['a:hover, a:focus-visible { color: red }'],
  'css.selectors.is': ['.a :is(b, i) { color: red }'],
  'css.selectors.where': [':where(ul) { margin: 0 }'],
  'css.selectors.not.selector_list': ['a:not(.b, .c) { color: red }'],
  'css.selectors.nesting': ['a { & b { color: red } }'],
  'css.properties.padding-inline': ['a { padding-inline: var(--edge) }'],
  'css.properties.inset': ['a { inset: 0 }'],
  'css.properties.aspect-ratio': ['a { aspect-ratio: 1 }'],
  'css.properties.gap.flex_context': [
    'a { display: flex; gap: 1rem }',
    '.b { display: inline-flex } @media print { a > .b.c:hover { column-gap: 1rem } }',
  ],
  'css.properties.justify-content.safe': ['a { justify-content: safe center }'],
  'css.types.length.viewport_percentage_units_dynamic': ['a { height: 100dvh }'],
  'css.types.color.color-mix': ['a { color: color-mix(in srgb, red, blue) }'],
  'css.at-rules.container': ['@container (min-width: 1px) { a { color: red } }'],
  'css.at-rules.layer': ['@layer a { b { color: red } }'],
};

/** What an older browser reads, or does not miss. */
const PASSED = [
  '@media (min-width: 45rem) { a { display: grid; gap: 1rem } }',
  '.a { display: flex } @media print { .a { display: grid; gap: 0 } } .a .b, .c { gap: 0 }',
  'a { height: 100vh; height: 100dvh }',
  'a { color: red; color: color-mix(in srgb, red, blue) }',
  '@supports (aspect-ratio: 1) { a { aspect-ratio: 1; inset: 0 } }',
  'a { -webkit-text-size-adjust: none; text-size-adjust: none }',
  ':-webkit-any(b, i) { color: red }',
  ':root { --gap: 100dvh; --inset: color-mix(in srgb, red, blue) }',
  'a:focus, a:not(.b) { outline: 1px solid }',
  '@keyframes a { 50% { opacity: 0 } }',
];

describe.skipIf(missing)('a style', () => {
  const caught = Object.entries(CAUGHT).flatMap(([feature, texts]) =>
    texts.map((text) => [text, feature] as const),
  );
  test.each(caught)('%s is found to have %s', (text, feature) => {
    expect(features(text)).toContain(feature);
  });

  test.each(PASSED)('%s passes', (text) => {
    expect(features(text)).toEqual([]);
  });

  test('of one element is read as well', () => {
    expect(features('inset: 0; color: red', 'attribute')).toEqual(['css.properties.inset']);
  });
});
