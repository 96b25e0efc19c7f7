/** The rows of a text of CSV; a quoted cell may hold commas, quotes and line ends. */
export function* csvRows(text: string): Generator<string[]> {
  const plain = /[^,\r\n]*/y;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let row: string[] = [];
  while (at < text.length) {
    if (text[at] === '"') {
      const end = endOfQuoted(text, at + 1);
      row.push(text.slice(at + 1, end).replaceAll('""', '"'));
      at = Math.min(end + 1, text.length);
    } else row.push('');
    // What follows a closing quote belongs to the cell, as spreadsheets have it.
    plain.lastIndex = at;
    row[row.length - 1] += plain.exec(text)?.[0] ?? '';
    at = plain.lastIndex;
    if (text[at] === ',') {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (row.length > 1 || row[0] !== '') yield row;
    row = [];
  }
  if (row.length > 0) yield row;
}

/** Where a quoted cell ends that begins at `from`; at the end of the text where nothing ends it. */
function endOfQuoted(text: string, from: number): number {
  let end = text.indexOf('"', from);
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end === -1 ? text.length : end;
}
