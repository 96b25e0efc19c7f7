/** The line that keeps reports, what is kept aside and drafts from chats out of git, at any depth. */
export const IMPORT_LINE = '_import/';

/** A `.gitignore` with those of the lines that it lacks; all others stay, and so do its line ends. */
export function withLines(text: string, lines: Iterable<string>): string {
  const have = new Set(linesOf(text));
  const missing = [...new Set(lines)].filter((line) => line !== '' && !have.has(line));
  return appended(text, missing);
}

/** A `.gitignore` that leaves `_import/` out whatever stands above: what comes last counts. */
export function withImportLine(text: string): string {
  const lines = linesOf(text);
  const at = lines.findLastIndex((line) => line === IMPORT_LINE || line === `**/${IMPORT_LINE}`);
  const isIgnored = at !== -1 && at > lines.findLastIndex((line) => line.startsWith('!'));
  return isIgnored ? text : appended(text, [IMPORT_LINE]);
}

/** The lines of a `.gitignore`, as git reads them: blanks at an end say nothing. */
export function linesOf(text: string): string[] {
  return text.split(/\r?\n/).map((line) => line.trimEnd());
}

function appended(text: string, lines: readonly string[]): string {
  if (lines.length === 0) return text;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text === '' || text.endsWith('\n') ? text : text + end;
  return before + lines.map((line) => line + end).join('');
}
