import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { FIRST } from '../../../../src/search/writer/term-order.ts';
import { TokenStore } from '../../../../src/search/writer/token-store.ts';
import { Vocabulary } from '../../../../src/search/writer/vocabulary.ts';

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;

function heap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

const TEXTS = 200;
const LENGTH = 100_000;
/** A word of which no other text has the same. */
const wordOf = (at: number): string => `sangat-panjang-sekali-${at}`;

test('the words of an archive do not keep the texts in memory that they were cut out of', () => {
  const vocabulary = new Vocabulary();
  const store = new TokenStore(vocabulary);
  const before = heap();
  for (let at = 0; at < TEXTS; at++) {
    const text = `${'X'.repeat(LENGTH)} ${wordOf(at)} akhir`.toLowerCase();
    const [terms, order] = [text.split(' '), Uint16Array.of(FIRST + 1)];
    const analysis = { terms, order, pairs: [], text: '' };
    expect(store.tokens(analysis)).toHaveLength(1);
    expect(vocabulary.find(wordOf(at))).toBe(at);
  }
  expect(heap() - before).toBeLessThan((TEXTS * LENGTH) / 10);
});
