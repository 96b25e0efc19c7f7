import { expect, test } from 'vitest';
import { AS_TYPED } from '../../../../src/admin/text/as-typed.ts';

const taken = (text: string): string | undefined => AS_TYPED.exec(text)?.[0];
const AFTER = '\n\nParagraf.\n\n- butir\n';

test.each([
  ['code', '```js\nsatu\n\ndua\n```'],
  ['code between other signs', '~~~~\n~~~\n~~~~'],
  ['a table', '| a | b |\n|:--|--:|\n| 1 | 2 |'],
  ['a table without outer lines', 'a|b\n---|---\n1|2\n3|4'],
  ['a line across', '* * *'],
  ['a list in a list', '- satu\n    - dalam\n- dua'],
  ['a numbered list with paragraphs', '1. satu\n\n   paragraf\n2. dua\n\n   lagi'],
])('%s is kept as typed, to its end and no further', (_, text) => {
  expect(taken(text + AFTER)).toBe(text);
  expect(taken(text)).toBe(text);
});

test.each([
  'Paragraf biasa.\nBaris kedua.',
  'Judul\n---\n\na|b',
  '- satu\n- dua\n\nParagraf.',
  '1. satu\n2. dua',
  '---',
  '**tebal** | miring',
  '> kutipan\n> dua',
  '```tanpa akhir',
])('what an editor of rich text writes as it was is left to it: %j', (text) => {
  expect(taken(text)).toBeUndefined();
});

test('a long text is looked through in no time', () => {
  const text = `${'- butir panjang sekali\n'.repeat(4000)}\n${'a | '.repeat(20_000)}\n`;
  expect(taken(text)).toBeUndefined();
  expect(taken(`${'-'.repeat(50_000)}|`)).toBeUndefined();
});
