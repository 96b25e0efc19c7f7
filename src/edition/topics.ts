import type { TopicEntry } from '../schema/entries.ts';
import { slugOf } from '../lib/slug.ts';
import { topicPath } from '../site/addresses.ts';

/** A topic; `hasPage` is false for a word that too few articles use, which then only serves search. */
export type Topic = {
  id: string;
  name: string;
  aliases: string[];
  description: string | undefined;
  declared: boolean;
  hasPage: boolean;
  path: string;
};

/** So many articles give an undeclared topic a page of its own. */
const ARTICLES_FOR_A_PAGE = 3;

/** Spelling as it is compared: case, spaces and hyphens do not make another topic. */
function spellings(): (name: string) => string {
  const cache = new Map<string, string>();
  return (name) => {
    let spelling = cache.get(name);
    if (spelling === undefined) {
      spelling = slugOf(name);
      cache.set(name, spelling);
    }
    return spelling;
  };
}

/** All topics of an edition, found by any spelling that articles use. */
export type TopicBook = {
  /** Declared topics in their order, then the others by name. */
  all: Topic[];
  /** The topics of one article, each once, in the article's order. */
  of(words: readonly string[]): Topic[];
};

/**
 * Gathers the declared topics and the words that published articles use as topics. An alias or
 * another spelling of a declared topic is that topic. A declared one that only erased articles use is
 * no topic: its name may be theirs.
 */
export function topicBook(
  declared: readonly TopicEntry[],
  articles: Iterable<readonly string[]>,
  erased: Iterable<readonly string[]> = [],
): TopicBook {
  const sameSpelling = spellings();
  const bySpelling = new Map<string, Topic>();
  const all: Topic[] = [];
  for (const { id, name, aliases = [], description } of declared) {
    const topic: Topic = {
      id,
      name,
      aliases,
      description,
      declared: true,
      hasPage: true,
      path: topicPath(id),
    };
    all.push(topic);
    for (const word of [id, name, ...aliases]) {
      const spelling = sameSpelling(word);
      if (!bySpelling.has(spelling)) bySpelling.set(spelling, topic);
    }
  }
  const uses = new Map<Topic, number>();
  const others: Topic[] = [];
  for (const words of articles) {
    for (const word of words) {
      const id = sameSpelling(word);
      if (id === '') continue;
      let topic = bySpelling.get(id);
      if (!topic) {
        topic = {
          id,
          name: word,
          aliases: [],
          description: undefined,
          declared: false,
          hasPage: false,
          path: topicPath(id),
        };
        bySpelling.set(id, topic);
        others.push(topic);
      }
      uses.set(topic, (uses.get(topic) ?? 0) + 1);
    }
  }
  const topicsOfErased = new Set<Topic>();
  for (const words of erased)
    for (const word of words) {
      const topic = bySpelling.get(sameSpelling(word));
      if (topic && !uses.has(topic)) topicsOfErased.add(topic);
    }
  for (const topic of others) topic.hasPage = (uses.get(topic) ?? 0) >= ARTICLES_FOR_A_PAGE;
  others.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    all: [...all.filter((topic) => !topicsOfErased.has(topic)), ...others],
    of(words) {
      const matches = words.map((word) => bySpelling.get(sameSpelling(word)));
      return [...new Set(matches)].filter((topic) => topic !== undefined);
    },
  };
}
