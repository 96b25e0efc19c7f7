/** Rows as CSV; cells that a spreadsheet would take for formulas are made plain. */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number) => {
    const text = /^[=+\-@\t]/.test(String(value)) ? `'${value}` : String(value);
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `${rows.map((row) => row.map((value) => cell(value)).join(',')).join('\n')}\n`;
}
