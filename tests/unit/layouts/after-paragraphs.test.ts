import { expect, test } from 'vitest';
import { afterParagraphs } from '../../../src/layouts/after-paragraphs.ts';

const p = (text: string): string => `<p>${text}</p>\n`;

test('a text is parted after its third paragraph', () => {
  const html = [1, 2, 3, 4, 5].map((at) => p(String(at))).join('');
  const [before, after] = afterParagraphs(html, 3)!;
  expect(before).toBe('<p>1</p>\n<p>2</p>\n<p>3</p>');
  expect(before + after).toBe(html);
});

test('between two paragraphs alone: not before a list that one of them begins, a heading or a picture', () => {
  for (const between of [
    '<ul>\n<li><p>a</p></li></ul>\n',
    '<figure><img></figure>\n',
    '<h2>H</h2>\n',
  ]) {
    const html = p('1') + p('2') + p('3') + between + p('4') + p('5');
    expect(afterParagraphs(html, 3)![0].endsWith('<p>4</p>')).toBe(true);
  }
});

test('paragraphs in quotations, lists and boxes do not count', () => {
  const quoted = `<blockquote class="x">\n${p('a')}${p('b')}${p('c')}${p('d')}</blockquote>\n`;
  expect(afterParagraphs(p('1') + quoted + p('2') + p('3') + p('4'), 3)![0]).toContain('<p>3</p>');
  expect(afterParagraphs(p('1') + quoted + p('2'), 3)).toBeUndefined();
  expect(afterParagraphs(p('1') + p('2') + p('3'), 3)).toBeUndefined();
  expect(afterParagraphs('<pre>x</pre>', 1)).toBeUndefined();
});
