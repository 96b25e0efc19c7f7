const NUMBER = /^[-+–(]?(?:Rp\.?\s?|US\$\s?)?[\d.,]+\s?(?:%|persen)?\)?$/;

/** The row of a table in Markdown. */
export function rowMarkdown(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\\*\|/g, '\\|')).join(' | ')} |`.replace(
    / {2,}/g,
    ' ',
  );
}

/** Rows, the heads first, as the lines of a table in Markdown; columns of numbers stand at the right. */
export function tableMarkdown(rows: readonly (readonly string[])[]): string[] {
  const [head = [], ...others] = rows;
  const dashes = head.map((_, column) => {
    const cells = others.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    return cells.length > 0 && cells.every((cell) => NUMBER.test(cell)) ? '--:' : '---';
  });
  return [rowMarkdown(head), `| ${dashes.join(' | ')} |`, ...others.map(rowMarkdown)];
}
