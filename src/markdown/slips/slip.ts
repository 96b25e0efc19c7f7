import { sourceBetween, type MarkdownSource } from '../source/read-source.ts';
import type { SourcePosition, SourceBlock } from '../source/source-block.ts';

/** What can be wrong with the signs of a body. */
export type SlipRule =
  | 'unclosed-emphasis'
  | 'hash-heading'
  | 'mixed-dash'
  | 'unmade-link'
  | 'unmade-picture'
  | 'picture-form'
  | 'picture-list'
  | 'embedded-picture'
  | 'unmade-list'
  | 'unmade-table'
  | 'pasted-table'
  | 'html-table'
  | 'html-paragraph'
  | 'empty-link'
  | 'missing-alt'
  | 'missing-credit'
  | 'missing-note'
  | 'note-form'
  | 'unused-note'
  | 'raw-html'
  | 'shortcode'
  | 'wiki-link'
  | 'reversed-link'
  | 'written-break'
  | 'chat-mark'
  | 'open-code'
  | 'single-tilde'
  | 'cut-word'
  | 'embed-code'
  | 'indented-code'
  | 'underlined-paragraph'
  | 'greater-than';

/** A slip: line and column (UTF-16 units) from 1 within the body, and the source that is meant. */
export type Slip = SourcePosition & { rule: SlipRule; value: string };

/** Finds one kind of slip in a body. */
export type SlipFinder = (source: MarkdownSource) => Slip[];

/** The slip at a stretch of a block's visible text. */
export function slipAt(
  rule: SlipRule,
  source: MarkdownSource,
  block: SourceBlock,
  start: number,
  end: number,
): Slip {
  const from = block.place(block.at[start]!);
  const to = block.place(block.at[end - 1]! + 1);
  return { rule, ...from, value: sourceBetween(source.lines, from, to) };
}

/** A slip for each match of a pattern (flag `g`) in the visible text of all blocks. */
export function slipsMatching(rule: SlipRule, source: MarkdownSource, pattern: RegExp): Slip[] {
  return source.blocks.flatMap((block) =>
    Array.from(block.visible.matchAll(pattern), (match) =>
      slipAt(rule, source, block, match.index, match.index + match[0].length),
    ),
  );
}
