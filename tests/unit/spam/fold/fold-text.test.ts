import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../../src/spam/fold/fold-text.ts';
import { plainDigits } from '../../../../src/spam/fold/plain-digits.ts';
import { tokens } from '../../../../src/spam/fold/tokens.ts';

const marked = (text: string) => tokens(foldText(text)).some((token) => token.disguised);
const words = (text: string) => tokens(foldText(text)).map((token) => token.word);

describe('folding', () => {
  test.each([
    ['Slot Gacor', ['slot', 'gacor']],
    ['𝗦𝗟𝗢𝗧 𝙜𝙖𝙘𝙤𝙧', ['slot', 'gacor']],
    ['ＳＬＯＴ８８', ['slot88']],
    ['ѕlоt', ['slot']],
    ['sl\u200Bo\u00ADt', ['slot']],
    ['ṡlöt', ['slot']],
    ['🅂🄻🄾🅃', ['slot']],
    ['4️⃣D', ['4d']],
    ['s l o t gacor', ['slot', 'gacor']],
    ['s.l.o.t', ['slot']],
    ['a b c', ['a', 'b', 'c']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([
    ['t0g3l', 'togel'],
    ['g4c0r', 'gacor'],
    ['s1ot', 'slot'],
    ['pr0bet855', 'probet855'],
  ])('digits for letters: %s', (word, plain) => expect(plainDigits(word)).toContain(plain));

  test('digits at the end of a word are digits', () => expect(plainDigits('slot88')).toEqual([]));
});

test('disguise is marked, another language and plain words are not', () => {
  expect(marked('𝗩𝗜𝗦𝗜𝟰𝗗')).toBe(true);
  expect(marked('ѕlоt')).toBe(true);
  expect(marked('Правда и Αθήνα')).toBe(false);
  expect(marked('Pokémon “Ma’ruf” É')).toBe(false);
  expect(marked('rumus 𝑥 dan 𝑦')).toBe(false);
});

test('every token lies where it says in the original', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      let last = 0;
      for (const token of tokens(foldText(text))) {
        expect(token.start).toBeGreaterThanOrEqual(0);
        expect(token.end).toBeLessThanOrEqual(text.length);
        expect(token.end).toBeGreaterThanOrEqual(token.start);
        expect(token.start).toBeGreaterThanOrEqual(last > token.start ? token.start : last);
        last = token.start;
      }
    }),
  );
});
