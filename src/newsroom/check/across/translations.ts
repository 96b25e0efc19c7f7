import { isPublished } from '../../../edition/published.ts';
import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { ArticleEntry } from '../../../schema/entries.ts';
import type { ArchiveRule } from './rule.ts';

/** Pairs of original and translation that do not find each other. */
export const translations: ArchiveRule = ({ content, now, placeOf }) => {
  const byName = new Map<string, ArticleEntry>();
  for (const article of content.articles) byName.set(article.slug, article);
  for (const article of content.articles) byName.set(article.id, article);
  const originalOf = ({ translationOf }: ArticleEntry): ArticleEntry | undefined =>
    translationOf === undefined ? undefined : byName.get(translationOf);
  return content.articles.flatMap((article): Finding[] => {
    const original = originalOf(article);
    if (original === undefined) return [];
    const place = placeOf(article.file, 'translationOf');
    if (original === article) return [finding('translation/of-itself', place, {}, 'warning')];
    const other = original.id;
    const first = originalOf(original);
    if (first === article) return [finding('translation/loop', place, { other }, 'warning')];
    if (first !== undefined && first !== original)
      return [finding('translation/chain', place, { other, original: first.id }, 'warning')];
    if (original.lang === article.lang) {
      const values = { other, lang: article.lang };
      return [finding('translation/same-language', place, values, 'warning')];
    }
    const isLost = isPublished(article, now) && !isPublished(original, now);
    return isLost ? [finding('translation/not-published', place, { other }, 'warning')] : [];
  });
};
