/** A word or some, that no sign of YAML stands in and no comma ends: then it would be one of several already. */
const words = /^( +)(?=[^\s"'[\]{}#&*!|>%@`?:,-])(?:(?!: |:$| #).)*[^\s,:]$/;
/** What people put before an item of a list where YAML has a dash and a space. */
const sign = /^( +)(?:[•·–—*]|\d{1,2}[.)](?= )|-(?=[^\s-])) *(?=\S)/;

const depthOf = (line: string | undefined): number => /^ */.exec(line ?? '')![0].length;

/**
 * Puts the dashes of a list before lines from `first` on that stand deeper than their key at `column`: in
 * the place of bullets, numbers and dashes without a space, and before words that stand each on a line of
 * their own, which YAML reads as one value. One line of mere words stays as it is.
 */
export function withDashes(lines: string[], first: number, column: number): void {
  const depth = depthOf(lines[first]);
  if (depth < column + 2) return;
  let end = first;
  while (depthOf(lines[end]) === depth && lines[end]!.trim() !== '') end += 1;
  const next = lines.slice(end).find((line) => line.trim() !== '');
  if (depthOf(next) > column) return;
  const those = lines.slice(first, end);
  const isSigned = those.every((line) => sign.test(line));
  if (!isSigned && (those.length < 2 || !those.every((line) => words.test(line)))) return;
  for (let at = first; at < end; at++) {
    const width = isSigned ? sign.exec(lines[at]!)![0].length : depth;
    // A value stays where it is; all dashes stand in one column.
    const gap = ' '.repeat(Math.max(1, width - depth + 1));
    lines[at] = `${' '.repeat(depth - 2)}-${gap}${lines[at]!.slice(width)}`;
  }
}
