import { oneSlipFinder } from '../../lib/one-slip.ts';
import type { Finding } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';
import { positionOf } from '../entries/article-file.ts';
import type { TopicEntry } from '../../schema/entries.ts';
import type { Whole } from './check.ts';

/** Below this, another word is one letter away too often: Iran, Irak. */
const SHORTEST = 6;

function bare(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, ' ');
}

/** What people write between two topics where a comma is asked for. */
const between: readonly RegExp[] = [/ ?[/|+&] ?/, / (?:dan|and|serta) /i, / /];

/** The declared topics that one text names, all of it; undefined where any part is another word. */
function topicsIn(value: string, sameAt: ReadonlyMap<string, string>): string[] | undefined {
  const plain = value.replace(/\s+/g, ' ');
  for (const sign of between) {
    const names = plain.split(sign).map((part) => sameAt.get(bare(part)));
    if (names.length > 1 && !names.includes(undefined)) return names as string[];
  }
  return undefined;
}

/**
 * A topic need not be declared, but one that is a declared one but for a letter is probably a slip; capitals
 * and hyphens make no other topic. (Sites use the same words often, so each is compared once.)
 */
export function topics({
  articles,
  topics: declared,
}: Pick<Whole, 'articles'> & {
  readonly topics: readonly Pick<TopicEntry, 'id' | 'name' | 'aliases'>[];
}): Finding[] {
  const names = declared.flatMap(({ id, name, aliases }) =>
    [name, id, ...aliases].map((word) => [bare(word), name] as const),
  );
  const sameAt = new Map(names.toReversed().map(([known, name]) => [known, name]));
  let byOneSlip: ReturnType<typeof oneSlipFinder> | undefined;
  const answers = new Map<string, string | undefined>();
  const suggestionFor = (word: string): string | undefined => {
    if (!answers.has(word)) {
      const low = bare(word);
      byOneSlip ??= oneSlipFinder(names.map(([known]) => known));
      const near = low.length < SHORTEST ? undefined : byOneSlip(low);
      answers.set(word, near === undefined ? undefined : names[near]![1]);
    }
    return answers.get(word);
  };
  return articles.flatMap((article) =>
    article.entry.topics.flatMap((value, index): Finding[] => {
      if (sameAt.has(bare(value))) return [];
      const place = positionOf(article, 'topics', index);
      const suggestion = suggestionFor(value);
      const several = suggestion === undefined ? topicsIn(value, sameAt) : undefined;
      if (several) {
        // Words side by side may well be a topic of their own (`liga indonesia`).
        const level = /[/|+&]/.test(value) ? 'warning' : 'hint';
        return [finding('topic/several', place, { value, topics: several }, level)];
      }
      if (suggestion === undefined) return [];
      return [finding('topic/near', place, { value, suggestion }, 'warning')];
    }),
  );
}
