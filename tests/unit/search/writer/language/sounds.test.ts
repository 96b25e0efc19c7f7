import { expect, test } from 'vitest';
import { soundOf } from '../../../../../src/search/writer/language/sounds.ts';

test.each([
  ['iphone', 'ipon'],
  ['marquez', 'markes'],
  ['youtube', 'yutub'],
  ['google', 'gugel'],
  ['netflix', 'netfliks'],
  ['whatsapp', 'watsap'],
  ['muhammad', 'muhamad'],
])('%s sounds like %s', (word, sound) => {
  expect(soundOf(word)).toBe(sound);
});

test.each(['gempa', 'jakarta', 'xx', 'covid19'])('%s is written as it sounds', (word) => {
  expect(soundOf(word)).toBeUndefined();
});
