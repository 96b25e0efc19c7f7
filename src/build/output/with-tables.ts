/** A text with the words of its tables below it, as the search reads them. */
export const withTables = (text: string, tableWords: (() => string) | undefined): string =>
  tableWords ? `${text}\n${tableWords()}` : text;
