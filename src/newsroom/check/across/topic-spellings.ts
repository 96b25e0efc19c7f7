import { slugOf } from '../../../lib/slug.ts';
import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { ArchiveRule } from './rule.ts';

/** Undeclared topics that differ in capitals, spaces or hyphens alone: the rarer spelling is said. */
export const topicSpellings: ArchiveRule = ({ content, placeOf }) => {
  const declared = new Set(
    content.topics.flatMap(({ id, name, aliases }) => [id, name, ...aliases].map(keyOf)),
  );
  const uses = new Map<string, number>();
  for (const { topics } of content.articles)
    for (const topic of topics) uses.set(topic, (uses.get(topic) ?? 0) + 1);
  const best = new Map<string, string>();
  for (const [topic, count] of uses) {
    const before = best.get(keyOf(topic));
    if (before === undefined || count > uses.get(before)!) best.set(keyOf(topic), topic);
  }
  const other = (topic: string): string | undefined => {
    const spelling = declared.has(keyOf(topic)) ? topic : best.get(keyOf(topic));
    return spelling === topic ? undefined : spelling;
  };
  const meant = new Map([...uses.keys()].map((topic) => [topic, other(topic)]));
  return content.articles.flatMap(({ file, topics }) =>
    topics.flatMap((value, index): Finding[] => {
      const better = meant.get(value);
      if (better === undefined) return [];
      const values = { value, other: better, articles: uses.get(better)! };
      return [finding('topic/spellings', placeOf(file, 'topics', index), values, 'warning')];
    }),
  );
};

const keys = new Map<string, string>();

function keyOf(topic: string): string {
  const known = keys.get(topic) ?? (slugOf(topic).replaceAll('-', '') || topic);
  keys.set(topic, known);
  return known;
}
