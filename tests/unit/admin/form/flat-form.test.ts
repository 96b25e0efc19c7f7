import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deepForm, flatForm } from '../../../../src/admin/form/flat-form.ts';
import { keptText, textKept } from '../../../../src/admin/form/kept-text.ts';

test('a form lies flat by the paths of its values', () => {
  const form = {
    title: 'Banjir',
    topics: ['a', 'b'],
    authors: [],
    image: { src: 'a.jpg', alt: '' },
    corrections: [{ time: '1', text: 'x' }],
  };
  const flat = {
    title: 'Banjir',
    'topics.0': 'a',
    'topics.1': 'b',
    authors: [],
    'image.src': 'a.jpg',
    'image.alt': '',
    'corrections.0.time': '1',
    'corrections.0.text': 'x',
  };
  expect(flatForm(form)).toEqual(flat);
  expect(deepForm(flat)).toEqual(form);
  // The package keeps a group's own mark beside its fields.
  expect(deepForm({ image: null, 'image.src': 'a.jpg' })).toEqual({ image: { src: 'a.jpg' } });
});

const value = fc.letrec((tie) => ({
  one: fc.oneof(
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.constant([]),
    tie('list'),
    tie('group'),
  ),
  list: fc.array(tie('one'), { minLength: 1, maxLength: 3 }),
  group: fc.dictionary(fc.constantFrom('src', 'alt', 'time', 'text'), tie('one'), { minKeys: 1 }),
})).group;

test('what was laid flat stands again', () => {
  fc.assert(
    fc.property(value, (form) => {
      expect(deepForm(flatForm(form as never))).toEqual({ ...(form as object) });
    }),
  );
});

test('a file keeps its first and last bytes where texts are trimmed', () => {
  for (const text of ['', '\uFEFF---\n', ' a \n\n', '|'])
    expect(textKept(keptText(text).trim())).toBe(text);
  expect([textKept(undefined), textKept(''), textKept('a')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
