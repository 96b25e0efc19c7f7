import type { Author, Edition, Section, Topic } from '../edition/edition.ts';

/** Choices of one filter of the search at most. */
export const MOST_CHOICES = 500;

/** What a search may be narrowed to, each in the order in which it is offered. */
export type SearchChoices = { sections: Section[]; topics: Topic[]; authors: Author[] };

/** Those of `things` with the most articles, in their own order; all of them where they are few. */
function fullest<T extends { id: string }>(
  things: readonly T[],
  articlesOf: (id: string) => readonly unknown[],
): T[] {
  if (things.length <= MOST_CHOICES) return [...things];
  const counts = new Map(things.map((thing) => [thing, articlesOf(thing.id).length]));
  const byArticles = things.toSorted((a, b) => counts.get(b)! - counts.get(a)!);
  const largest = new Set(byArticles.slice(0, MOST_CHOICES));
  return things.filter((thing) => largest.has(thing));
}

/** The filters of the search; of more than 500 of a kind those with the most articles. */
export function searchChoices(edition: Edition): SearchChoices {
  const topics = edition.topics.filter(({ hasPage }) => hasPage);
  return {
    sections: fullest(edition.sections, edition.inSection),
    topics: fullest(topics, edition.withTopic),
    authors: fullest(edition.authors, edition.byAuthor),
  };
}

/** Topics are popular by the newest articles, so many of them. */
const LATELY = 500;
const MOST_POPULAR = 12;

/** The topics with a page that most of the newest articles have, those of the newest first where equal. */
export function popularTopics({ articles }: Edition): Topic[] {
  const counts = new Map<Topic, number>();
  for (const { topics } of articles.slice(0, LATELY))
    for (const topic of topics) if (topic.hasPage) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const byArticles = [...counts].toSorted(([, a], [, b]) => b - a);
  return byArticles.slice(0, MOST_POPULAR).map(([topic]) => topic);
}
