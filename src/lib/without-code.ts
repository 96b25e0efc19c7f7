/**
 * A line with spaces in place of its code spans, so that all else keeps its column. A span ends at
 * the next run of as many backticks as began it (CommonMark 6.1).
 */
export function withoutCode(line: string): string {
  if (!line.includes('`')) return line;
  const runs = Array.from(line.matchAll(/`+/g), ({ 0: { length }, index }) => ({ length, index }));
  /** For each run, from the last, the next one of its length. */
  const next = new Map<number, number>();
  const ends = runs.map(() => -1);
  for (let at = runs.length - 1; at >= 0; at--) {
    const { length, index } = runs[at]!;
    ends[at] = next.get(length) ?? -1;
    next.set(length, index + length);
  }
  let [plain, end] = ['', 0];
  for (const [at, { index }] of runs.entries()) {
    const stop = ends[at]!;
    if (index < end || stop === -1) continue;
    plain += line.slice(end, index) + ' '.repeat(stop - index);
    end = stop;
  }
  return plain + line.slice(end);
}
