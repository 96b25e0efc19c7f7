import type { MarkdownSource } from '../source/read-source.ts';

/** Lines of running text: `from` to `to` (exclusive, from 0) in the body. */
export type TextRegion = { from: number; to: number };

/**
 * The paragraphs of a body that stand in no list, quotation or note; what is indented so far that it
 * is set as code counts, and such lines that follow each other are one.
 */
export function regionsOf(source: MarkdownSource): TextRegion[] {
  const regions: TextRegion[] = [];
  for (const { type, level, map } of source.tokens) {
    if (level !== 0 || !map || (type !== 'paragraph_open' && type !== 'code_block')) continue;
    const last = regions.at(-1);
    if (last && last.to === map[0]) last.to = map[1];
    else regions.push({ from: map[0], to: map[1] });
  }
  return regions;
}
