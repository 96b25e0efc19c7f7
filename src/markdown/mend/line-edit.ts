/** Lines `from` to `to` (exclusive, from 0) of a body, and what is to stand in their place. */
export type LineEdit = { from: number; to: number; texts: string[] };

/** New lines with an empty one where text would touch them. */
export function apart(lines: readonly string[], { from, to, texts }: LineEdit): LineEdit {
  const before = from > 0 && lines[from - 1]!.trim() !== '' ? [''] : [];
  const after = to < lines.length && lines[to]!.trim() !== '' ? [''] : [];
  return { from, to, texts: [...before, ...texts, ...after] };
}
