import { oneSlipFinder } from '../../lib/one-slip.ts';
import type { Finding } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';
import { positionOf } from '../entries/article-file.ts';
import type { Check } from './check.ts';

/** Below this, another word is one letter away too often: Iran, Irak. */
const SHORTEST = 6;

function bare(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, ' ');
}

/**
 * A topic need not be declared, but one that is a declared one but for capitals, hyphens or a
 * letter is probably a slip. (Sites use the same words often, so each is compared once.)
 */
export const topics: Check = ({ articles, topics: declared }) => {
  const exact = new Set(declared.flatMap(({ id, name, aliases }) => [id, name, ...aliases]));
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
      answers.set(word, near === undefined ? sameAt.get(low) : names[near]![1]);
    }
    return answers.get(word);
  };
  return articles.flatMap((article) =>
    article.entry.topics.flatMap((value, index): Finding[] => {
      const suggestion = exact.has(value) ? undefined : suggestionFor(value);
      if (suggestion === undefined) return [];
      const place = positionOf(article, 'topics', index);
      return [finding('topic/near', place, { value, suggestion }, 'warning')];
    }),
  );
};
