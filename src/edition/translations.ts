import type { Article } from './article.ts';

/**
 * Versions that a page names at most: each page of an article names the others, so their number counts
 * twice. The original and the oldest translations stay.
 */
const MOST_VERSIONS = 100;

/**
 * Finds the other language versions of an article: those that name it, the one it names, and the other
 * translations of that one.
 */
export function translationFinder(articles: readonly Article[]): (article: Article) => Article[] {
  const byName = new Map<string, Article>();
  for (const article of articles) byName.set(article.slug, article);
  for (const article of articles) byName.set(article.id, article);
  const originalOf = (article: Article): Article =>
    (article.translationOf && byName.get(article.translationOf)) || article;
  const versions = new Map<Article, Article[]>();
  for (const article of articles) {
    const original = originalOf(article);
    if (original === article) continue;
    const group = versions.get(original) ?? [original];
    group.push(article);
    versions.set(original, group);
  }
  for (const [original, [, ...others]] of versions) {
    versions.set(original, [original, ...others.slice(1 - MOST_VERSIONS)]);
  }
  return (article) =>
    (versions.get(originalOf(article)) ?? []).filter((other) => other !== article);
}
