import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainTagsEnd } from '../../../src/build/plain-tags.ts';
import { nextTag } from '../../../src/lib/html-tags.ts';

/** Where each tag of a text begins, read one by one, with its name. */
function tagsOf(html: string): Map<number, string> {
  const tags = new Map<number, string>();
  for (let tag = nextTag(html, 0); tag; tag = nextTag(html, tag.textEnd))
    tags.set(tag.start, tag.name);
  return tags;
}

/** Where nobody is within a tag, a comment or an element of text. */
const isOutside = (html: string, at: number): boolean => {
  const left = tagsOf(html.slice(at));
  const whole = [...tagsOf(html)].filter(([start]) => start >= at);
  return JSON.stringify(whole) === JSON.stringify([...left].map(([start, n]) => [start + at, n]));
};

const LOOKED_AT = /^(?:article|blockquote|body|head|h4|hr|noscript|pre|script|style|title)$/;

const pieces = fc.constantFrom(
  ...['<p>', '<p class="a > b">', '<a href=x>', "<b title='>'>", '</p>', '<H4>', '<header>'],
  ...['<p ="x>">', '<p="a>b">', '<p a="1"="2>">', '<p/a="<style>">', '<p a = "<">', '<p a="', '"'],
  ...['<!--', '-->', '<style>', '</style>', '<script>', '</script>', '<title>', '</title>'],
  ...[
    '<',
    '>',
    '=',
    "'",
    ' ',
    '/',
    'x',
    '<br/>',
    '<i a>',
    '<pre>',
    '<prefix>',
    '<article dir="x">',
  ],
);

test('plain tags are passed as they are read one by one, up to one that is looked at', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      const html = `<i>${parts.join('')}`;
      const end = plainTagsEnd(html, 0);
      const passed = [...tagsOf(html)].filter(([start]) => start < end);
      expect(passed.filter(([, name]) => LOOKED_AT.test(name))).toEqual([]);
      expect(isOutside(html, end)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('a tag without an end is left to whoever reads one by one', () => {
  expect(plainTagsEnd('<i><p title="', 0)).toBe(3);
  expect(plainTagsEnd('<i>x</i>y', 0)).toBe(9);
});
