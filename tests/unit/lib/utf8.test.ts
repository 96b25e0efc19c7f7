import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8Of } from '../../../src/lib/utf8.ts';

test('texts have the bytes that they have together', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) =>
      Buffer.from(texts.join('')).equals(utf8Of(...texts)),
    ),
  );
});

test('halves of surrogate pairs, whole across two texts or alone, are as Node writes them', () => {
  for (const texts of [['\ud83d', '\ude00'], ['a\ud83d'], ['\ude00b', 'c']]) {
    expect(Buffer.from(utf8Of(...texts)).toString()).toBe(Buffer.from(texts.join('')).toString());
  }
});

test('a long text after a short one is whole', () => {
  const long = '“Koran” – '.repeat(100_000);
  expect(Buffer.from(utf8Of('a', long)).toString()).toBe(`a${long}`);
  expect(Buffer.from(utf8Of('b')).toString()).toBe('b');
});
