import type { MarkdownSource } from '../source/read-source.ts';
import type { TextRegion } from './regions.ts';

/** Indented lines that are no code, and the same lines as paragraphs. */
export type IndentedProse = TextRegion & { texts: string[] };

/** What programs are written with, and sentences hardly ever. */
const CODE = /[{}<>\\=]|;\s*$|^\s*(?:[$#%]|\/\/|npm |git |sudo |import |const |function |def )/m;

/** Paragraphs that are set as code because four spaces or a tab stand before them. */
export function indentedProse(source: MarkdownSource): IndentedProse[] {
  return source.tokens.flatMap((token): IndentedProse[] => {
    if (token.type !== 'code_block' || token.level !== 0) return [];
    const [from, to] = token.map!;
    const lines = source.lines.slice(from, to);
    const text = lines.join('\n');
    if (CODE.test(text) || !/\p{L}+[^\p{L}\n]+\p{L}+/u.test(text)) return [];
    return [{ from, to, texts: paragraphs(lines) }];
  });
}

/** Lines without what stands before them; each that begins after the end of a sentence for itself. */
function paragraphs(lines: readonly string[]): string[] {
  return lines.flatMap((line, index) => {
    const text = line.trim();
    const isNew = index > 0 && /[.!?…]["”’)]*\s*$/.test(lines[index - 1]!);
    return isNew && text !== '' ? ['', text] : [text];
  });
}
