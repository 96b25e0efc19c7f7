import type { Lines } from '../../../content-files/write/lines.ts';
import { withEdits } from '../../../content-files/write/lines.ts';
import { lineMenders } from '../../../markdown/find-slips.ts';
import { splitFrontMatter } from '../../../markdown/front-matter/split.ts';
import { readSource } from '../../../markdown/source/read-source.ts';
import type { RuleName } from '../../../problems/finding.ts';
import { mayHaveSlips } from '../text/may-have-slips.ts';
import { htmlMarkdown } from './html-markdown.ts';

/** Mends what takes whole lines of the body of a file; the fields above it stay. */
export function mendBlocks(file: Lines): { lines: Lines; mended: Map<RuleName, number> } {
  const mended = new Map<RuleName, number>();
  let lines = file;
  for (const { rule, edits } of lineMenders) {
    const { body, bodyLine } = splitFrontMatter(lines.lines.map(({ text }) => text).join('\n'));
    if (!mayHaveSlips(body)) break;
    const made = edits(readSource(body), htmlMarkdown);
    if (made.length === 0) continue;
    const above = bodyLine - 1;
    lines = withEdits(
      lines,
      made.map(({ from, to, texts }) => ({ from: from + above, to: to + above, texts })),
    );
    mended.set(`slip/${rule}` as RuleName, made.length);
  }
  return { lines, mended };
}
