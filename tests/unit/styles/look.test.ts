import { expect, test } from 'vitest';
import { lookStyle } from '../../../src/styles/look.ts';

const FILE = '/_astro/headline.x.woff2';
const faceOf = (style: string, name: string): string =>
  new RegExp(`--face-${name}:([^;}]+)`).exec(style)![1]!;

const PAIRS = [
  ['serif', 'C,N,G,', 'Charter,'],
  ['mixed', 'C,N,G,', 'system-ui,'],
  ['sans', 'system-ui,', 'system-ui,'],
  ['system', 'Charter,', 'Charter,'],
] as const;

test.each(PAIRS)('the pair %s has its faces for headlines and text', (font, head, text) => {
  const style = lookStyle({ font }, FILE);
  expect(faceOf(style, 'head').slice(0, head.length)).toBe(head);
  expect(faceOf(style, 'text').slice(0, text.length)).toBe(text);
  // What no headline is set in, no page names.
  expect(style.includes(FILE)).toBe(head.startsWith('C,'));
  expect(style.includes('@font-face')).toBe(head.startsWith('C,'));
});

test('a look without a pair has the first', () => {
  expect(lookStyle({}, FILE)).toBe(lookStyle({ font: 'serif' }, FILE));
});

test('no style names the face itself, which a browser would then fetch unasked', () => {
  const style = lookStyle({ font: 'serif' }, FILE);
  const [, name] = new RegExp(`font-family:(\\w+);src:url\\(${FILE}\\)`).exec(style)!;
  expect(faceOf(style, 'head').split(',')).not.toContain(name);
});
