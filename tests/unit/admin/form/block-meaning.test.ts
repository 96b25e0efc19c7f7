import { expect, test } from 'vitest';
import { blockMeaning } from '../../../../src/admin/form/block-meaning.ts';
import { wordsIn } from '../../../../src/words/words-in.ts';

const meaning = blockMeaning('id', wordsIn('id').markdown);

test.each([
  ['signs of emphasis', '*miring* dan __tebal__', '_miring_ dan **tebal**'],
  ['escapes that are not needed', 'nama_berkas [bukan]', 'nama\\_berkas \\[bukan\\]'],
  ['signs of lists', '* satu\n* dua', '- satu\n- dua'],
  ['forms of headings', 'Judul\n---', '## Judul'],
  ['ways to quote a caption', "![a](b.jpg 'c (Foto: d)')", '![a](b.jpg "c (Foto: d)")'],
  ['white space', 'satu\ndua', 'satu dua'],
])('%s say the same', (_, typed, other) => {
  expect(meaning(typed)).toBe(meaning(other));
});

test.each([
  ['other words', 'satu', 'dua'],
  ['a hard line end', 'satu  \ndua', 'satu dua'],
  ['how columns are aligned', 'a|b\n-|-\n1|2', 'a|b\n-|-:\n1|2'],
  ['white space in code', '```\na\n  b\n```', '```\na\nb\n```'],
  ['notes that nothing in the block refers to', '[^1]: satu', '[^1]: dua'],
  ['one of several notes', '[^1]: satu\n[^2]: dua', '[^1]: satu\n[^2]: tiga'],
  ['addresses that others refer to', '[a]: https://a.example', '[a]: https://b.example'],
  ['names of notes', '[^1]: satu', '[^2]: satu'],
])('%s do not say the same', (_, typed, other) => {
  expect(meaning(typed)).not.toBe(meaning(other));
});
