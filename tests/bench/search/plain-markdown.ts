/** Text of paragraphs as Markdown that reads the same: whatever could mean something is escaped. */
export function plainMarkdown(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((paragraph) =>
      paragraph
        .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
        .replace(/^([-+=])/, '\\$1')
        .replace(/^(\d+)([.)])/, '$1\\$2'),
    )
    .join('\n\n');
}
