import { expect, test } from 'vitest';
import { topicBook } from '../../../src/edition/topics.ts';

const declared = [{ id: 'kpk', name: 'KPK', aliases: ['Komisi Pemberantasan Korupsi'] }];

test('an alias or another spelling of a declared topic is that topic, once a story', () => {
  const book = topicBook(declared, []);
  const topics = book.of(['kpk', 'Komisi pemberantasan korupsi', 'KPK']);
  expect(topics.map(({ id }) => id)).toEqual(['kpk']);
});

test('a declared topic has a page without stories; another word needs three', () => {
  const book = topicBook(declared, [['Banjir'], ['banjir', 'Demak'], ['BANJIR']]);
  expect(book.all.map(({ id, hasPage }) => [id, hasPage])).toEqual([
    ['kpk', true],
    ['banjir', true],
    ['demak', false],
  ]);
});

test('a word that has no letters is no topic', () => {
  expect(topicBook([], [['???']]).all).toEqual([]);
});
