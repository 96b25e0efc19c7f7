/** A `.gitignore` with those of the lines that it lacks; all others stay, and so do its line ends. */
export function withLines(text: string, lines: Iterable<string>): string {
  const have = new Set(linesOf(text));
  const missing = [...new Set(lines)].filter((line) => line !== '' && !have.has(line));
  return appended(text, missing);
}

/** A `.gitignore` in which a line such as `_import/` counts, whatever stands above: what comes last does. */
export function withLastLine(text: string, ignored: string): string {
  const lines = linesOf(text);
  const at = lines.findLastIndex((line) => line === ignored || line === `**/${ignored}`);
  const isIgnored = at !== -1 && at > lines.findLastIndex((line) => line.startsWith('!'));
  return isIgnored ? text : appended(text, [ignored]);
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
