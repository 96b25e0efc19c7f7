const entities: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ndash: '–',
    mdash: '—',
    hellip: '…',
  }),
);

/** The words of a paragraph of Markdown: no marks, pictures, footnotes or addresses of links. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[\^[^\]\s]+\]/g, '')
    .replace(/\[([^[\]]*)\](?:\([^)]*\)|\[[^[\]]*\])/g, '$1')
    .replace(/<(?:https?:\/\/|mailto:)([^\s<>]*)>/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/(`+)([^`]+)\1/g, '$2')
    .replace(/(?<!\\)(\*{1,3}|~~)(?=\S)([^*~]*[^\s*~])\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}\\])(_{1,3})(?=\S)([^_]*[^\s_])\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/&(\w+);/g, (whole, name: string) => entities.get(name) ?? whole)
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
