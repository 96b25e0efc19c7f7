import { expect, test } from 'vitest';
import { ArticleAnalyser } from '../../../../src/search/writer/article-analyser.ts';
import type { ArticleAnalysis } from '../../../../src/search/writer/article-analysis.ts';
import type { SearchDocument } from '../../../../src/search/writer/search-document.ts';
import { FIRST } from '../../../../src/search/writer/term-order.ts';
import { fixtureDocuments } from '../reader/archive.ts';

const contentOf = ({ terms, order, pairs }: ArticleAnalysis) => [
  pairs,
  Array.from(order, (code) => (code < FIRST ? code : terms[code - FIRST])),
];
const alone = (document: SearchDocument) => contentOf(new ArticleAnalyser().analyse(document));

test('an article says the same alone and after others', () => {
  const documents = Array.from({ length: 30 }, fixtureDocuments).flat();
  const analyser = new ArticleAnalyser();
  const together = documents.map((document) => analyser.analyse(document));
  expect(together.map(contentOf)).toEqual(documents.map(alone));
  expect(new Set(together.map(({ terms }) => terms)).size).toBe(Math.ceil(documents.length / 256));
});

test('an article of very many words says the same after one that left no room for them', () => {
  const many = (letter: string): SearchDocument => ({
    ...fixtureDocuments()[0]!,
    body: Array.from({ length: 30_000 }, (_, at) => `${letter}${at.toString(36)}`).join(' '),
  });
  const analyser = new ArticleAnalyser();
  analyser.analyse(many('q'));
  expect(contentOf(analyser.analyse(many('z')))).toEqual(alone(many('z')));
});
