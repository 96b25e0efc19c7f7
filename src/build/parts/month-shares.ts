/**
 * In which share of `of` each month goes whose number of articles is given: the number of its share,
 * from 1. Months that follow each other stand together, and each share has about as many articles as
 * the others: no more than half a large month away from it at either end.
 */
export function monthShares(counts: readonly number[], of: number): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let before = 0;
  return counts.map((count) => {
    const middle = before + count / 2;
    before += count;
    // Where no article is, the middle of nothing is in the first share.
    return total === 0 ? 1 : Math.min(of, Math.floor((middle * of) / total) + 1);
  });
}
