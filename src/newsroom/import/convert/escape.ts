/**
 * Escapes what Markdown would read as markup in the middle of a line (CommonMark 0.31, sections 2.4
 * and 6, and the strikethrough of GFM). Line starts are `escapeLineStart`'s.
 */
export function escapeInline(text: string): string {
  if (!/[\\`*_[\]<&~!]/.test(text)) return text;
  return text
    .replace(/\\(?=[!-/:-@[-`{-~]|$|\n)/g, '\\\\')
    .replace(/[`*]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/~(?=~)|(?<=~)~/g, '\\~')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/!$/, '\\!')
    .replace(/\[([^[\]]*)\](?=[^([:])|[[\]]/g, (all, inside?: string) =>
      inside === undefined || inside.startsWith('^') ? `\\${all}` : all,
    );
}

/** Escapes what would open a block at the start of a line: heading, quote, list, rule, table. */
export function escapeLineStart(line: string): string {
  if (/^(#{1,6}(\s|$)|>|[-+](\s|$)|=+\s*$|(-\s*){3,}$|~{3,})/.test(line)) return `\\${line}`;
  if (/^[|:\s-]+$/.test(line) && line.includes('-')) return `\\${line}`;
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
