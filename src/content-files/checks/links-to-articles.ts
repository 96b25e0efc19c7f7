import { nearestFinder } from '../../lib/nearest.ts';
import type { Finding, Position } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';
import type { ArticleFile } from '../entries/article-file.ts';
import { positionOf } from '../entries/article-file.ts';
import type { Check } from './check.ts';

/** Every id of an article that an article names, with the field it stands in. */
function mentionsIn({ entry }: ArticleFile): [value: string, path: readonly (string | number)[]][] {
  return [
    ...entry.related.map((value, index): [string, (string | number)[]] => [
      value,
      ['related', index],
    ]),
    ...(entry.translationOf === undefined
      ? []
      : [[entry.translationOf, ['translationOf']] as [string, string[]]]),
    ...entry.replies.flatMap(({ article }, index): [string, (string | number)[]][] =>
      article === undefined ? [] : [[article, ['replies', index, 'article']]],
    ),
  ];
}

/** Articles that are named by id, or by a slug that only one has, must be there. */
export const linksToArticles: Check = ({ articles, articleIds }) => {
  const ids = new Set(articleIds);
  const bySlug = Map.groupBy(articleIds, (id) => id.slice(id.lastIndexOf('/') + 1));
  const nearestId = nearestFinder(ids);
  const nearestSlug = nearestFinder(bySlug.keys());
  const byTitle = new Map(articles.map(({ entry }) => [entry.title.toLowerCase(), entry.id]));
  return articles.flatMap((article) =>
    mentionsIn(article).flatMap(([value, path]): Finding[] => {
      const matches = ids.has(value) ? [value] : (bySlug.get(value) ?? []);
      const place = (): Position => positionOf(article, ...path);
      const key = path.filter((step) => typeof step === 'string').join('.');
      if (matches[0] === article.entry.id && key === 'related')
        return [finding('story/itself', place(), { key, value }, 'warning')];
      if (matches.length === 1) return [];
      if (matches.length > 1) {
        const choices = matches.slice(0, 5).join(', ');
        return [finding('story/ambiguous', place(), { key, value, choices }, 'warning')];
      }
      const slug = value.replace(/\.md$/, '').replace(/\/$/, '').split('/').at(-1) ?? '';
      const suggestion =
        byTitle.get(value.trim().toLowerCase()) ??
        bySlug.get(slug)?.[0] ??
        (value.includes('/') ? nearestId : nearestSlug)(value);
      return [finding('story/unknown', place(), { key, value, suggestion }, 'warning')];
    }),
  );
};
