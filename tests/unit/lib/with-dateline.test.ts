import { expect, test } from 'vitest';
import { withDateline } from '../../../src/lib/with-dateline.ts';

test('the place stands before the first words', () => {
  expect(withDateline('<p>Kerry berkata.</p>', 'Washington')).toBe(
    '<p><span class="dateline">Washington</span> Kerry berkata.</p>',
  );
});

test('a text that begins with a figure gets a line of its own, and a place is never markup', () => {
  expect(withDateline('<figure></figure>', '<b>')).toBe(
    '<p><span class="dateline">&lt;b&gt;</span> </p><figure></figure>',
  );
});

test('without a place the text stays as it is', () => {
  expect(withDateline('<p>A</p>', undefined)).toBe('<p>A</p>');
});
