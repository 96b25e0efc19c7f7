/**
 * The next lower of the numbers that part each doubling into eight; 0 of what is not above 0. What
 * depends on how large an archive is takes this for its size, and stays as it is while the archive
 * grows by a few articles.
 */
export const stepped = (value: number): number =>
  value > 0 ? 2 ** (Math.floor(Math.log2(value) * 8) / 8) : 0;
