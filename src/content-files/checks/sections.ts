import { nearestFinder } from '../../lib/nearest.ts';
import { finding } from '../../problems/finding.ts';
import { positionOf } from '../entries/article-file.ts';
import type { Check } from './check.ts';

/** As many of the sections as one sentence can hold. */
const MOST_NAMED = 50;

/** An article must name a section of the site. */
export const sections: Check = ({ site, articles }) => {
  const ids = new Set(site.sections.map(({ id }) => id));
  // Where the settings themselves are broken, every article would be wrong.
  if (ids.size === 0) return [];
  const known =
    ids.size > MOST_NAMED ? `${[...ids].slice(0, MOST_NAMED).join(', ')}, …` : [...ids].join(', ');
  const suggest = nearestFinder(ids);
  return (
    articles
      // Where its position is unknown, the field is missing or broken and reported already.
      .filter(({ entry, spots }) => spots['section'] !== undefined && !ids.has(entry.section))
      .map((article) => {
        const value = article.entry.section;
        const values = { value, known, suggestion: suggest(value) };
        return finding('section/unknown', positionOf(article, 'section'), values, article.level);
      })
  );
};
