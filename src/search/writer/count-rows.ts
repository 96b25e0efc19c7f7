import { detail, PUBLISHED_LEVEL } from '../analysis/posting.ts';
import type { ArticleFacts, ArticleRows } from './article-rows.ts';
import { TermCounter } from './count-terms.ts';
import type { Counts } from './impact.ts';
import { impact, impactLevel } from './impact.ts';
import type { Synonyms } from './synonyms.ts';
import { FIELD } from './token-store.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An article whose terms are to be counted: what is known of it, its words in their order, and its day (`2015-08-17`). */
export type Uncounted = { key: string; facts: ArticleFacts; tokens: Int32Array; day: string };

/** Steps of a doubling that mean lengths are rounded to, about a hundredth each: an archive's mean stays the same while single texts change. */
const STEPS = 64;

/** The number of words in headline, lead and body. */
export function lengthsOf(tokens: Int32Array): Counts {
  const lengths = [0, 0, 0];
  let field = 0;
  for (const token of tokens) {
    if (token === FIELD) field++;
    else if (token >= 0) lengths[field]!++;
  }
  return { title: lengths[0]!, lead: lengths[1]!, body: lengths[2]! };
}

/** Mean words a field, each at least one, in steps of a hundredth. */
export function meanLengths(all: readonly Counts[]): Counts {
  const mean = (field: keyof Counts): number => {
    const sum = all.reduce((total, lengths) => total + lengths[field], 0);
    const exact = Math.max(1, sum / Math.max(1, all.length));
    return 2 ** (Math.round(Math.log2(exact) * STEPS) / STEPS);
  };
  return { title: mean('title'), lead: mean('lead'), body: mean('body') };
}

/**
 * Counts articles into `rows`, and gives the row of each. An article counts as naming the day of its
 * publication. `mean` are the archive's mean lengths.
 */
export function countRows(
  articles: readonly Uncounted[],
  rows: ArticleRows,
  { vocabulary, synonyms, mean }: { vocabulary: Vocabulary; synonyms: Synonyms; mean: Counts },
): number[] {
  const days = articles.map(
    ({ day }) => [vocabulary.id(`d${day}`), vocabulary.id(`d${day.slice(5)}`)] as const,
  );
  const counter = new TermCounter(vocabulary.terms.length, synonyms);
  const { title, lead, body, places } = counter;
  return articles.map(({ key, facts, tokens }, at) => {
    counter.read(tokens);
    const { lengths } = facts;
    const relative: Counts = {
      title: lengths.title / mean.title,
      lead: lengths.lead / mean.lead,
      body: lengths.body / mean.body,
    };
    const [day, dayOfYear] = days[at]!;
    for (const term of counter.terms) {
      const value = impact(title[term]!, lead[term]!, body[term]!, relative);
      const level = impactLevel(value, title[term]! > 0);
      const place = places[term]! && 1 + ((places[term]! - 1) % 7);
      rows.push(term, detail(Math.max(level, term === day ? PUBLISHED_LEVEL : 0), place));
    }
    if (!counter.has(day)) rows.push(day, detail(PUBLISHED_LEVEL, 0));
    if (!counter.has(dayOfYear)) rows.push(dayOfYear, 0);
    return rows.end(key, facts);
  });
}
