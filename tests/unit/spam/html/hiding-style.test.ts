import { describe, expect, test } from 'vitest';
import {
  hiddenSelectors,
  hides,
  isOffScreen,
  styleSheets,
} from '../../../../src/spam/html/hiding-style.ts';

describe('declarations', () => {
  test.each([
    'display:none',
    'color:red; display : NONE !important',
    'visibility:hidden',
    'opacity:0',
    'opacity: 0.0;',
    'font-size:0px',
    'position:absolute;left:-9999px',
    'text-indent:-9999px',
    'height:0;overflow:hidden',
    'width:1px;height:1px;overflow:hidden',
    'clip:rect(0 0 0 0)',
  ])('%s hides', (style) => expect(hides(style)).toBe(true));

  test.each([
    'display:block',
    'opacity:0.5',
    'opacity:1',
    'font-size:0.9em',
    'left:-10px',
    'overflow:hidden',
    'height:100px;overflow:hidden',
    'margin-left:-15px',
    '',
  ])('%s does not', (style) => expect(hides(style)).toBe(false));

  test('off screen is told from not shown', () => {
    expect(isOffScreen('position:absolute; left:-9999px')).toBe(true);
    expect(isOffScreen('display: none')).toBe(false);
  });
});

test('simple selectors of hiding rules are read, also inside a media query', () => {
  const css =
    '/* .no{display:none} */ a.b, #c{display:none} .d .e{display:none} @media print{.f{opacity:0}}';
  expect([...hiddenSelectors(css)]).toEqual(['.b', '#c', '.f']);
});

test('style elements are read to their end', () => {
  expect(styleSheets('<STYLE type="text/css">a{}</STYLE><p>x<style>b{}</style><style>c')).toBe(
    'a{}\nb{}',
  );
});
