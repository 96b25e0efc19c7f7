/**
 * The places, from 0, of the rows or columns of a table that a story does not show: those that are hidden
 * in the table, and those that its code names in `hide_rows="2,4-6,last"` or `hide_columns="B"`, but not
 * those of `show_rows` and `show_columns`. `size` is how many there are.
 */
export function tablePart(
  kind: 'rows' | 'columns',
  size: number,
  attributes: ReadonlyMap<string, string>,
  hidden: ReadonlySet<number>,
): Set<number> {
  const named = (word: string) => placesIn(attributes.get(`${word}_${kind}`) ?? '', size);
  const shown = named('show');
  return new Set([...hidden, ...named('hide')].filter((at) => !shown.has(at)));
}

function placesIn(list: string, size: number): Set<number> {
  const places = new Set<number>();
  for (const part of list.split(',')) {
    const [first = '', last = first] = part.trim().toLowerCase().split('-');
    if (first === 'all') return new Set(Array.from({ length: size }, (_, at) => at));
    const [from, to] = [placeOf(first, size), placeOf(last, size)];
    for (let at = Math.max(0, from); at <= to && at < size; at += 1) places.add(at);
  }
  return places;
}

/** `3`, `last`, or the letters of a column; `NaN` for all else. */
function placeOf(word: string, size: number): number {
  const name = word.trim();
  if (name === 'last') return size - 1;
  if (/^\d{1,6}$/.test(name)) return Number(name) - 1;
  if (!/^[a-z]{1,2}$/.test(name)) return Number.NaN;
  return [...name].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 96, 0) - 1;
}
