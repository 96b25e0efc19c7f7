/**
 * The number of letters to insert, delete, change or swap with their neighbour to turn `a` into `b`
 * (Damerau-Levenshtein, optimal string alignment), or `limit + 1` as soon as it is more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // Rows of a table of which only the places near the diagonal count: in row i these are the
  // columns from i - limit, so that one place to the left is the same column of the row before.
  const width = 2 * limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: width }, (_, at) => (at < limit ? Infinity : at - limit));
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = [];
    let least = Infinity;
    for (let at = 0; at < width; at++) {
      const j = i - limit + at;
      let cost = j === 0 ? i : Infinity;
      if (j > 0 && j <= b.length) {
        const change = a[i - 1] === b[j - 1] ? 0 : 1;
        const above = last[at + 1] ?? Infinity;
        cost = Math.min(above + 1, (row[at - 1] ?? Infinity) + 1, last[at]! + change);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
          cost = Math.min(cost, before[at]! + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length - a.length + limit]!, limit + 1);
}

/**
 * The candidate that `word` was probably meant to be: the nearest within one mistake per three
 * letters (at most 3), without regard to case; the first of equals. Undefined where none is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const low = word.toLowerCase();
  let limit = Math.min(3, Math.floor(low.length / 3));
  let best: string | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(low, candidate.toLowerCase(), limit);
    if (distance > limit) continue;
    best = candidate;
    if (distance === 0) break;
    limit = distance - 1;
  }
  return best;
}

/** Different words that one list is searched for: nobody reads more suggestions, and each costs a look at all of it. */
const MOST_ASKED = 200;

/**
 * Finds for one word after another the candidate that it was probably meant to be (`nearest`), each
 * word once; `except` is left out of the candidates. After 200 different words nothing is found any
 * more, so that a large archive with many slips takes no longer than its size.
 */
export function nearestFinder(
  candidates: Iterable<string>,
): (word: string, except?: string) => string | undefined {
  const all = [...candidates];
  const answers = new Map<string, string | undefined>();
  return (word, except) => {
    const key = except === undefined ? word : `${word} ${except}`;
    if (answers.has(key) || answers.size === MOST_ASKED) return answers.get(key);
    const rest = except === undefined ? all : all.filter((candidate) => candidate !== except);
    const answer = nearest(word, rest);
    answers.set(key, answer);
    return answer;
  };
}
