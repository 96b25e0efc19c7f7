import { describe, expect, expectTypeOf, test } from 'vitest';
import type { SpamWords } from '../../../src/words/words.ts';
import { wordsIn } from '../../../src/words/words-in.ts';
import type { ReasonCode } from '../../../src/spam/spam-hit.ts';

test('every reason of the detector has its sentence, and no sentence lacks a reason', () => {
  expectTypeOf<keyof SpamWords['reasons']>().toEqualTypeOf<ReasonCode>();
});

test('English for English, Indonesian for all others', () => {
  expect(wordsIn('en-GB').spam).not.toBe(wordsIn('id').spam);
  expect(wordsIn('jv').spam).toBe(wordsIn('id').spam);
});

describe.each(['id', 'en'])('%s', (language) => {
  const words = wordsIn(language).spam;
  const sentences = Object.values(words.reasons).map((say) => say('slot gacor'));

  test('every reason is one whole sentence', () => {
    for (const sentence of sentences) expect(sentence).toMatch(/^["“A-Z].*\.$/);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test('the sentences are as they were last read through', () => {
    expect([
      words.certain('Keluaran SGP'),
      words.suspect('Keluaran SGP'),
      words.doorway,
      ...Object.values(words.fix),
      ...sentences,
    ]).toMatchSnapshot();
  });
});
