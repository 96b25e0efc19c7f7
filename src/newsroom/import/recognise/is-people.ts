const address =
  /^(?:\w{1,20}[ _-])?(?:e-?mail|surel)(?:[ _-]?(?:address|alamat))?(?: \d{1,2}(?: - \w{1,10})?)?$/i;
const longestHead = 5000;

/**
 * Whether a text is a table of people: one of its columns is e-mail addresses. Lists of subscribers and
 * of who opened a letter are so; nobody ever published one.
 */
export function isPeople(start: string): boolean {
  const [head = '', ...lines] = start.slice(0, longestHead).split(/[\r\n]+/, 6);
  const cells = cellsOf(head);
  if (cells.length === 1 || !cells.some((cell) => address.test(cell))) return false;
  // A sentence may begin so too; then no line like it follows.
  const next = lines.filter((line) => line !== '');
  return (
    next.length === 0 ||
    next.some((line) => line.includes('@') || cellsOf(line).length === cells.length)
  );
}

const cellsOf = (line: string): string[] =>
  line.split(/[,;\t]/).map((cell) => cell.trim().replace(/^"|"$/g, ''));
