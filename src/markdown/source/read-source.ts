import type { Token } from 'markdown-it';
import { withoutComments } from '../unseen/comments.ts';
import { newsSyntax } from '../parser.ts';
import { newState, type Footnote } from '../body-state.ts';
import { PositionedInline } from './positioned-inline.ts';
import {
  placeInCell,
  placeInLines,
  sourceBlock,
  type SourcePosition,
  type SourceBlock,
} from './source-block.ts';

/** A body taken apart with every piece's place. */
export type MarkdownSource = {
  lines: readonly string[];
  tokens: readonly Token[];
  blocks: readonly SourceBlock[];
  notes: ReadonlyMap<string, Footnote>;
};

const positioned = newsSyntax();
positioned.inline.State = PositionedInline;
// Left out: joining text tokens would lose their positions, and slips are looked for in what readers never see.
positioned.inline.ruler2.disable('fragments_join');
positioned.core.ruler.disable(['linkify', 'text_join', 'unseen']);

/** Reads a body with the same syntax as pages do, keeping places instead of making HTML. */
export function readSource(written: string): MarkdownSource {
  const body = withoutComments(written);
  const article = newState('id');
  const tokens = positioned.parse(body, { article });
  const lines = body.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD').split('\n');
  const blocks: SourceBlock[] = [];
  let row = 0;
  let column = 0;
  tokens.forEach((token, index) => {
    if (token.type === 'tr_open') {
      row = token.map![0];
      column = 0;
    }
    if (token.type !== 'inline') return;
    const kind = tokens[index - 1]!.type;
    let place: (offset: number) => SourcePosition;
    if (/^t[hd]_open$/.test(kind)) {
      const raw = token.content.replaceAll('|', '\\|');
      const start = Math.max(column, lines[row]!.indexOf(raw, column));
      place = placeInCell(token.content, row, start);
      column = start + raw.length;
    } else place = placeInLines(token.content, lines, token.map![0]);
    blocks.push(sourceBlock(kind, token.content, token.children!, place));
  });
  for (const { content, textLine } of article.notes.values()) {
    const children: Token[] = [];
    positioned.inline.parse(content, positioned, { article }, children);
    blocks.push(sourceBlock('note', content, children, placeInLines(content, lines, textLine)));
  }
  return { lines, tokens, blocks, notes: article.notes };
}

/** The source between two places, the second exclusive. */
export function sourceBetween(
  lines: readonly string[],
  from: SourcePosition,
  to: SourcePosition,
): string {
  if (from.line === to.line) return lines[from.line - 1]!.slice(from.column - 1, to.column - 1);
  const middle = lines.slice(from.line, to.line - 1);
  return [
    lines[from.line - 1]!.slice(from.column - 1),
    ...middle,
    lines[to.line - 1]!.slice(0, to.column - 1),
  ].join('\n');
}
