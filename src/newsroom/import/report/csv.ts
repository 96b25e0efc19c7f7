/** Rows as CSV; cells that a spreadsheet would take for formulas are made plain. */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return `${rows.map((row) => row.map((value) => cell(value)).join(',')).join('\n')}\n`;
}

function cell(value: string | number): string {
  const text = /^[=+\-@\t]/.test(String(value)) ? `'${value}` : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
