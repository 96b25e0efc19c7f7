import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copyFinder } from '../../../src/content-files/checks/copies.ts';
import type { ArticleFile } from '../../../src/content-files/entries/article-file.ts';

const article = (slug: string, title = 'Air surut', folder = 'articles/2026/11') =>
  ({ entry: { file: `${folder}/${slug}.md`, slug, title } }) as ArticleFile;
const original = article('banjir');
const found = (copy: ArticleFile) => copyFinder([original, copy])(copy);

test.each([
  'banjir (1)',
  'banjir(2)',
  'banjir - Copy',
  'banjir - Copy (2)',
  'banjir copy',
  'banjir-salinan',
  'Copy of banjir',
  'Salinan dari banjir',
  'Salinan banjir',
  'banjir (salinan konflik Ani 2026-11-28)',
])('%s is a copy', (slug) => {
  expect(found(article(slug))).toBe(original);
});

test.each([
  article('banjir (1)', 'Banjir lagi'),
  article('banjir (1)', 'Air surut', 'articles/2026/12'),
  article('pasar (1)'),
  article('banjir-2'),
])('%o is none', (other) => {
  expect(found(other)).toBeUndefined();
});

test('names of letters and hyphens that no program gives are never copies', () => {
  const slug = fc
    .stringMatching(/^[a-z]{1,6}(?:-[a-z\d]{1,6}){0,3}$/)
    .filter((name) => !/(?:copy|salinan)\d*$/.test(name));
  fc.assert(
    fc.property(slug, (name) => {
      expect(found(article(name))).toBeUndefined();
    }),
  );
});
