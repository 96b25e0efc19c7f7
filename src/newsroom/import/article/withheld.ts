/** Where drafts lie that must not reach git; no build reads names with `_`. */
export const DRAFTS = '_import/drafts';

/** Year, month and name of an article's file, or a page's name, wherever it lies. */
export function nameOfFile(file: string): string {
  return file.replace(/^(?:_import\/drafts|\w+)\//, '').slice(0, -'.md'.length);
}
