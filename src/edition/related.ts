import type { Article } from './article.ts';

/** So many older stories are looked at for each shared topic or word. */
const NEIGHBOURS = 12;
const RELATED = 4;

const WORD = /[\p{L}\p{N}]{4,}/gu;

/** Topics and words of a story's headline and standfirst, as they are compared. */
function termsOf(article: Article): Set<string> {
  const terms = new Set(article.topics.map((topic) => `#${topic.id}`));
  for (const [word] of `${article.title} ${article.standfirst}`.matchAll(WORD)) {
    terms.add(word.toLowerCase());
  }
  return terms;
}

/** First position in ascending `ages` that is not below `age`. */
function positionOf(ages: readonly number[], age: number): number {
  let low = 0;
  let high = ages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ages[middle]! < age) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Finds stories that share topics and rare words with a given one. Only older stories are looked
 * at, and how rare a word is counts among them alone: a new story changes no page but its own.
 * `articles` stand newest first; what the editors named in `related` comes first.
 */
export function relatedFinder(articles: readonly Article[]): (article: Article) => Article[] {
  const oldestFirst = articles.toReversed();
  const ageOf = new Map(oldestFirst.map((article, age) => [article.id, age]));
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const postings = new Map<string, number[]>();
  oldestFirst.forEach((article, age) => {
    for (const term of termsOf(article)) {
      const ages = postings.get(term);
      if (ages) ages.push(age);
      else postings.set(term, [age]);
    }
  });

  function byTerms(article: Article, age: number): Article[] {
    const scores = new Map<number, number>();
    for (const term of termsOf(article)) {
      const ages = postings.get(term) ?? [];
      const older = positionOf(ages, age);
      const rarity = Math.log((1 + age) / (1 + older));
      const weight = term.startsWith('#') ? 2 * rarity + 0.5 : rarity;
      for (const other of ages.slice(Math.max(0, older - NEIGHBOURS), older)) {
        scores.set(other, (scores.get(other) ?? 0) + weight);
      }
    }
    const topics = new Set(article.topics.map((topic) => topic.id));
    return [...scores]
      .map(([other, score]) => ({ other: oldestFirst[other]!, at: other, score }))
      .filter(({ other }) => other.topics.some((topic) => topics.has(topic.id)))
      .toSorted((a, b) => b.score - a.score || b.at - a.at)
      .map(({ other }) => other);
  }

  return (article) => {
    const age = ageOf.get(article.id);
    if (age === undefined) return [];
    const named = article.related.map((id) => byId.get(id) ?? bySlug.get(id));
    const found = new Set([...named, ...byTerms(article, age)]);
    found.delete(article);
    const isTranslation = (other: Article): boolean =>
      other.translationOf === article.id || article.translationOf === other.id;
    return [...found]
      .filter((other) => other !== undefined)
      .filter((other) => !isTranslation(other))
      .slice(0, RELATED);
  };
}
