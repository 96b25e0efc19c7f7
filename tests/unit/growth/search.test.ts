import { expect, test } from 'vitest';
import { rootKey } from '../../../src/search/analysis/root-key.ts';
import { canonicalSpelling } from '../../../src/search/writer/language/variants.ts';
import { termsOf } from '../../../src/search/analysis/tokenise.ts';
import { marksIn } from '../../../src/search/reader/marks.ts';
import { parseQuery } from '../../../src/search/reader/parse-query.ts';
import { ArticleAnalyser } from '../../../src/search/writer/article-analyser.ts';
import { fastGrowing } from '../../support/growth/fast-growing.ts';

const document = (title: string, body: string) => ({
  ...{ url: '/a/', title, standfirst: '', standfirstDerived: true, body, section: 'nasional' },
  ...{ topics: [], authors: [], dateline: '', date: '2015-09-16T00:00:00Z', lang: 'id' },
  ...{ kind: 'article' as const, digest: 'a' },
});

test.each<[string, (text: string) => unknown]>([
  ['a text', (text) => new ArticleAnalyser().analyse(document('Judul', text))],
  ['a headline', (text) => new ArticleAnalyser().analyse(document(text, 'Isi'))],
  ['the words of a text', (text) => termsOf(text).map((term) => rootKey(canonicalSpelling(term)))],
  ['a query', parseQuery],
  ['the marks in a headline', (text) => marksIn(text, new Set(['a', 'kata']))],
])('%s is analysed in a time that grows with it', { timeout: 240_000 }, (_name, work) => {
  expect(fastGrowing(work).join('\n')).toBe('');
});
