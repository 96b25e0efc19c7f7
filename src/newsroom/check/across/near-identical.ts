import type { Finding } from '../../../problems/finding.ts';
import { finding, startOf } from '../../../problems/finding.ts';
import type { ArticleEntry } from '../../../schema/entries.ts';
import { likeness } from '../text/sketch.ts';
import type { ArchiveRule } from './rule.ts';

/** From here on two texts are one with small changes; articles on one event stay below .4. */
const ALIKE = 0.7;
/** A run of words in more texts than this is boilerplate and finds no pair. */
const COMMON = 20;
/** Pairs with fewer hashes in common cannot be alike enough. */
const SHARED = 8;

/** Articles whose texts are nearly the same: the later one is said, beside the nearest earlier one. */
export const nearIdentical: ArchiveRule = ({ content, facts }) => {
  const articles = content.articles
    .filter(({ draft, withdrawn }) => !draft && withdrawn === undefined)
    .toSorted(older);
  const sketches = articles.map(({ file }) => facts.get(file)?.sketch ?? []);
  const earlier = new Map<number, number[]>();
  return articles.flatMap((article, number): Finding[] => {
    const sketch = sketches[number]!;
    const shared = new Map<number, number>();
    for (const hash of sketch) {
      const holders = earlier.get(hash);
      if (holders === undefined) earlier.set(hash, [number]);
      else {
        for (const other of holders) shared.set(other, (shared.get(other) ?? 0) + 1);
        if (holders.length < COMMON) holders.push(number);
      }
    }
    let [nearest, most] = [-1, ALIKE];
    for (const [other, count] of shared) {
      const alike = count < SHARED ? 0 : likeness(sketch, sketches[other]!);
      if (alike >= most) [nearest, most] = [other, alike];
    }
    if (nearest === -1) return [];
    const values = { other: articles[nearest]!.file, percent: Math.round(most * 100) };
    return [finding('text/near-identical', startOf(article.file), values, 'warning')];
  });
};

function older(one: ArticleEntry, two: ArticleEntry): number {
  if (one.date !== two.date) return one.date < two.date ? -1 : 1;
  return one.file < two.file ? -1 : 1;
}
