type Range = { start: number; end: number };

/** Answers whether a stretch of a text overlaps any of `ranges`, however many they are. */
export function rangeFinder(ranges: readonly Range[]): (start: number, end: number) => boolean {
  const sorted = ranges.toSorted((one, two) => one.start - two.start);
  let farthest = 0;
  const reach = sorted.map(({ end }) => (farthest = Math.max(farthest, end)));
  return (start, end) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && reach[low - 1]! > start;
  };
}
