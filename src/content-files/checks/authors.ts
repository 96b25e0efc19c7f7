import { nearestFinder } from '../../lib/nearest.ts';
import type { Finding } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';
import { positionOf } from '../entries/article-file.ts';
import type { Check } from './check.ts';

/** An author without a file is shown as plain text; often the id is only misspelt. */
export const authors: Check = ({ articles, authors: known, files }) => {
  const ids = new Set(known.map(({ id }) => id));
  const hasFile = (id: string): boolean =>
    ['yaml', 'yml', 'md'].some((ending) => files.has(`authors/${id}.${ending}`));
  const suggest = nearestFinder(ids);
  return articles.flatMap((article) =>
    article.entry.authors.flatMap(({ id: value }, index): Finding[] => {
      // A file that is there but broken or misnamed is reported itself.
      if (ids.has(value) || hasFile(value)) return [];
      const values = { value, suggestion: suggest(value) };
      return [finding('author/unknown', positionOf(article, 'authors', index), values, 'warning')];
    }),
  );
};
