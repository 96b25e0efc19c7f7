/** The cells of a line as a spreadsheet copies it; undefined where no tab parts two of them. */
export function cellsOfTabs(line: string): string[] | undefined {
  if (!line.trim().includes('\t')) return undefined;
  return line.split('\t').map((cell) => cell.trim());
}

/** The cells of a line between bars, which stand around the whole of it or only within. */
export function cellsOfBars(line: string, isFramed: boolean): string[] | undefined {
  const text = line.trim();
  if (isFramed !== (text.startsWith('|') && text.endsWith('|') && text.length > 2))
    return undefined;
  const inner = isFramed ? text.slice(1, -1) : text;
  // A bar with a backslash is a letter.
  const cells = inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
  if (cells.length < 2 || (!isFramed && !/(?<=\S)[ \t]+\|[ \t]+(?=\S)/.test(inner)))
    return undefined;
  return cells.map((cell) => cell.replaceAll('\\|', '|'));
}

/** More letters in one cell, or more in a line, are a sentence. */
const LONGEST_CELL = 60;
const LONGEST_LINE = 300;

/** The cells of a line of values (CSV): no space follows the sign, as it does in a sentence. */
export function cellsOfList(line: string, sign: ',' | ';'): string[] | undefined {
  const text = line.trim();
  if (text.length > LONGEST_LINE || /[.!?:]$/.test(text) || text.includes('](')) return undefined;
  const cells: string[] = [];
  for (let at = 0; at <= text.length;) {
    const quoted = text[at] === '"' ? /"((?:[^"]|"")*)"/y : undefined;
    if (quoted) quoted.lastIndex = at;
    const match = quoted?.exec(text);
    const end = match ? quoted!.lastIndex : text.indexOf(sign, at);
    const stop = end === -1 ? text.length : end;
    if (match && stop < text.length && text[stop] !== sign) return undefined;
    cells.push(match ? match[1]!.replaceAll('""', '"').trim() : text.slice(at, stop));
    at = stop + 1;
  }
  const isPlain = cells.every((cell) => cell === cell.trim() && cell.length <= LONGEST_CELL);
  return isPlain && cells.length > 1 && cells.some(Boolean) ? cells : undefined;
}
