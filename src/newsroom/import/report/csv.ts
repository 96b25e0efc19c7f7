type Row = readonly (string | number)[];

/** Rows as CSV, a line at a time; cells that a spreadsheet would take for formulas are made plain. */
export function* csvLines(rows: Iterable<Row>): Generator<string> {
  for (const row of rows) yield `${row.map((value) => cell(value)).join(',')}\n`;
}

/** Rows as the text of a CSV file. */
export function csv(rows: Iterable<Row>): string {
  return [...csvLines(rows)].join('');
}

function cell(value: string | number): string {
  const text = /^[=+\-@\t]/.test(String(value)) ? `'${value}` : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The cells of a line of CSV; one without quotes may have blanks at its ends. */
export function csvCells(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, inside]) =>
    inside!.replace(/^"|"$/g, '').replaceAll('""', '"'),
  );
}
