import { apart, type LineEdit } from './line-edit.ts';
import type { EmbedMeta } from '../embeds/embed-rules.ts';
import { startOf } from '../source/positioned-inline.ts';
import type { MarkdownSource } from '../source/read-source.ts';

/** Pasted code for embedding becomes the addresses that it says; code without one stays. */
export function embedEdits(source: MarkdownSource): LineEdit[] {
  const edits = new Map<number, LineEdit>();
  for (const { type, map, meta } of source.tokens) {
    const { addresses } = (meta ?? {}) as Partial<EmbedMeta>;
    if (type !== 'embed_code' || addresses === undefined || addresses.length === 0) continue;
    const [from, to] = map!;
    const before = /^[^<]*/.exec(source.lines[from]!)![0].trimEnd();
    const texts = addresses.flatMap((one, index) => (index > 0 ? ['', one] : [one]));
    // Within a list or quotation the sign before it stays; what follows there is left to the editor.
    if (before === '') edits.set(from, apart(source.lines, { from, to, texts }));
    else if (addresses.length === 1)
      edits.set(from, { from, to, texts: [`${before} ${addresses[0]!}`] });
  }
  for (const block of source.blocks)
    for (const token of block.tokens) {
      if (token.type !== 'embed_code') continue;
      const { addresses, code = '' } = token.meta as EmbedMeta;
      const { line } = block.place(startOf(token));
      const text = source.lines[line - 1]!;
      // One a line: what else stands there is found the next time.
      if (addresses.length === 0 || edits.has(line - 1) || !text.includes(code)) continue;
      const better = text.replace(code, () => addresses.join(' '));
      edits.set(line - 1, { from: line - 1, to: line, texts: [better] });
    }
  return [...edits.values()].toSorted((a, b) => a.from - b.from);
}
