/** The first lines of an entry; no head is longer. */
const longestHead = 60;

const key = /^[A-Z][A-Z ]{1,30}:/;

/**
 * Whether a text is an export of Movable Type (TypePad and others write it too): lines of keys in
 * capitals, a line of five dashes, then a text under its name.
 */
export function isMovableType(start: string): boolean {
  const lines = start
    .slice(0, 20_000)
    .split(/\r\n|\n|\r/, longestHead)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '--------');
  const end = lines.indexOf('-----');
  if (end < 2 || !/^(?:EXTENDED )?BODY:$/.test(lines[end + 1] ?? '')) return false;
  const head = lines.slice(0, end);
  return head.every((line) => key.test(line)) && head.some((line) => /^(?:TITLE|DATE):/.test(line));
}
