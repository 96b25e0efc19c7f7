/** What parts the cells of a row, the surest sign first. */
const DELIMITERS = ['\t', ';', ','] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** So many rows tell it. */
const ROWS = 50;

/** How often each delimiter stands outside quotation marks in each of the first rows. */
function countsIn(text: string): Map<Delimiter, number[]> {
  const counts = new Map<Delimiter, number[]>(DELIMITERS.map((one) => [one, [0]]));
  let isQuoted = false;
  let isBlank = true;
  for (let at = 0, row = 0; at < text.length && row < ROWS; at++) {
    const sign = text[at]!;
    if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (sign === '\n') {
      if (isBlank) continue;
      row++;
      isBlank = true;
      for (const of of counts.values()) of.push(0);
    } else {
      const of = counts.get(sign as Delimiter);
      if (of) of[row]!++;
      if (of || !/\s/.test(sign)) isBlank = false;
    }
  }
  return counts;
}

/**
 * What parts the cells: the sign that stands as often in most rows as in the first. A file of one column
 * has none, and is read as if it had commas.
 */
export function delimiterOf(text: string): Delimiter {
  let [best, most] = [',' as Delimiter, 0];
  for (const [delimiter, counts] of countsIn(text)) {
    const [heads, ...rows] = counts;
    if (heads === 0) continue;
    const alike = 1 + rows.filter((count) => count === heads).length;
    if (alike > most) [best, most] = [delimiter, alike];
  }
  return best;
}
