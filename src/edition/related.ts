import type { Article } from './article.ts';

/** So many older articles are looked at for each shared topic or word. */
const NEIGHBOURS = 12;
const RELATED = 4;

const WORD = /[\p{L}\p{N}]{4,}/gu;

/** Topics and words of an article's headline and standfirst, as they are compared. */
function termsOf(article: Article): Set<string> {
  const terms = new Set(article.topics.map((topic) => `#${topic.id}`));
  const words = `${article.title} ${article.standfirst}`.match(WORD) ?? [];
  for (const word of words) terms.add(word.toLowerCase());
  return terms;
}

/**
 * All terms of all articles as numbers, which take a seventh of the room that objects take. A place is that of a
 * term in an article; those of one article follow each other, topics first.
 */
type Terms = {
  /** The first place of each article, and the end of the last. */
  starts: Int32Array;
  /** By place: the term, and how many older articles have it. */
  terms: Int32Array;
  older: Int32Array;
  /** By term: where its articles begin in `ages`, where they stand ascending; whether it is a topic. */
  offsets: Int32Array;
  ages: Int32Array;
  isTopic: Uint8Array;
};

function termsOfAll(oldestFirst: readonly Article[]): Terms {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const terms: number[] = [];
  const older: number[] = [];
  const starts = new Int32Array(oldestFirst.length + 1);
  oldestFirst.forEach((article, age) => {
    for (const term of termsOf(article)) {
      let number = numbers.get(term);
      if (number === undefined) numbers.set(term, (number = counts.push(0) - 1));
      terms.push(number);
      older.push(counts[number]!++);
    }
    starts[age + 1] = terms.length;
  });
  const offsets = new Int32Array(counts.length);
  for (let term = 1; term < counts.length; term++)
    offsets[term] = offsets[term - 1]! + counts[term - 1]!;
  const ages = new Int32Array(terms.length);
  for (let age = 0; age < oldestFirst.length; age++)
    for (let place = starts[age]!; place < starts[age + 1]!; place++)
      ages[offsets[terms[place]!]! + older[place]!] = age;
  return {
    ...{ starts, terms: Int32Array.from(terms), older: Int32Array.from(older) },
    ...{ offsets, ages, isTopic: Uint8Array.from(numbers.keys(), (term) => +term.startsWith('#')) },
  };
}

/** For an article's age, those of older articles that share a topic and more, best first. */
function sharingFinder(oldestFirst: readonly Article[]): (age: number) => number[] {
  const { starts, terms, older, offsets, ages, isTopic } = termsOfAll(oldestFirst);
  // Kept from article to article: an archive asks for all of them one after another.
  const scores = new Float64Array(oldestFirst.length);
  const askedBy = new Int32Array(oldestFirst.length).fill(-1);
  const topicAskedBy = new Int32Array(offsets.length).fill(-1);

  /** Whether an article has a topic of that which was asked for last. */
  function sharesTopic(other: number, age: number): boolean {
    for (let place = starts[other]!; place < starts[other + 1]!; place++) {
      const term = terms[place]!;
      if (isTopic[term] === 0) return false;
      if (topicAskedBy[term] === age) return true;
    }
    return false;
  }

  return (age) => {
    const candidates: number[] = [];
    for (let place = starts[age]!; place < starts[age + 1]!; place++) {
      const term = terms[place]!;
      const before = older[place]!;
      const rarity = Math.log((1 + age) / (1 + before));
      const weight = isTopic[term] === 1 ? 2 * rarity + 0.5 : rarity;
      if (isTopic[term] === 1) topicAskedBy[term] = age;
      for (let at = Math.max(0, before - NEIGHBOURS); at < before; at++) {
        const other = ages[offsets[term]! + at]!;
        if (askedBy[other] !== age) {
          askedBy[other] = age;
          scores[other] = 0;
          candidates.push(other);
        }
        scores[other]! += weight;
      }
    }
    return candidates
      .filter((other) => sharesTopic(other, age))
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
