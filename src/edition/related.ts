import type { Article } from './article.ts';

/** So many older articles are looked at for each shared topic or word. */
const NEIGHBOURS = 12;
const RELATED = 4;

const WORD = /[\p{L}\p{N}]{4,}/gu;

/** Topics and words of an article's headline and standfirst, as they are compared. */
function termsOf(article: Article): Set<string> {
  const terms = new Set(article.topics.map((topic) => `#${topic.id}`));
  for (const [word] of `${article.title} ${article.standfirst}`.matchAll(WORD)) {
    terms.add(word.toLowerCase());
  }
  return terms;
}

/** The articles that have a term: their ages, ascending; `askedBy` is the article last asked for. */
type Posting = { ages: number[]; isTopic: boolean; askedBy: number };

/** The terms of an article, each with the number of older articles that have it. */
type Terms = { posting: Posting; older: number }[];

function postingsOf(oldestFirst: readonly Article[]): Terms[] {
  const byTerm = new Map<string, Posting>();
  return oldestFirst.map((article, age) =>
    [...termsOf(article)].map((term) => {
      let posting = byTerm.get(term);
      if (!posting)
        byTerm.set(term, (posting = { ages: [], isTopic: term.startsWith('#'), askedBy: -1 }));
      return { posting, older: posting.ages.push(age) - 1 };
    }),
  );
}

/** For an article's age, those of older articles that share a topic and more, best first. */
function sharingFinder(oldestFirst: readonly Article[]): (age: number) => number[] {
  const termsByAge = postingsOf(oldestFirst);
  // Kept from article to article: an archive asks for all of them one after another.
  const scores = new Float64Array(oldestFirst.length);
  const askedBy = new Int32Array(oldestFirst.length).fill(-1);
  const topicsByAge = termsByAge.map((terms) =>
    terms.map(({ posting }) => posting).filter(({ isTopic }) => isTopic),
  );

  return (age) => {
    const terms = termsByAge[age]!;
    const candidates: number[] = [];
    for (const { posting, older } of terms) {
      const rarity = Math.log((1 + age) / (1 + older));
      const weight = posting.isTopic ? 2 * rarity + 0.5 : rarity;
      for (let at = Math.max(0, older - NEIGHBOURS); at < older; at++) {
        const other = posting.ages[at]!;
        if (askedBy[other] !== age) {
          askedBy[other] = age;
          scores[other] = 0;
          candidates.push(other);
        }
        scores[other]! += weight;
      }
    }
    for (const topic of topicsByAge[age]!) topic.askedBy = age;
    return candidates
      .filter((other) => topicsByAge[other]!.some((topic) => topic.askedBy === age))
      .toSorted((a, b) => scores[b]! - scores[a]! || b - a);
  };
}

/** For an article's age, the ages of the older ones of its section, newest first. */
function sectionFinder(oldestFirst: readonly Article[]): (age: number) => Iterable<number> {
  const places = new Map<number, { ages: number[]; at: number }>();
  for (const ages of Map.groupBy(
    oldestFirst.keys(),
    (age) => oldestFirst[age]!.section.id,
  ).values())
    ages.forEach((age, at) => places.set(age, { ages, at }));
  return function* (age) {
    const { ages, at } = places.get(age)!;
    for (let before = at - 1; before >= 0; before--) yield ages[before]!;
  };
}

/**
 * Finds what to read after a given article: what the editors named in `related`, then articles that
 * share topics and rare words with it, then the newest of its section. Only older articles are looked
 * at, and how rare a word is counts among them alone: a new article changes no page but its own.
 * `articles` stand newest first. Gives four, or as many as there are.
 */
export function relatedFinder(articles: readonly Article[]): (article: Article) => Article[] {
  const oldestFirst = articles.toReversed();
  const ageOf = new Map(oldestFirst.map((article, age) => [article.id, age]));
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const sharing = sharingFinder(oldestFirst);
  const inSection = sectionFinder(oldestFirst);

  return (article) => {
    const age = ageOf.get(article.id);
    if (age === undefined) return [];
    const choices = article.related.map((id) => byId.get(id) ?? bySlug.get(id));
    const picks = new Set<Article>();
    const consider = (other: Article | undefined): void => {
      if (!other || other === article || picks.size === RELATED) return;
      const isTranslation =
        other.translationOf === article.id || article.translationOf === other.id;
      if (!isTranslation) picks.add(other);
    };
    choices.forEach(consider);
    for (const other of sharing(age)) consider(oldestFirst[other]);
    for (const other of inSection(age)) {
      if (picks.size === RELATED) break;
      consider(oldestFirst[other]);
    }
    return [...picks];
  };
}
