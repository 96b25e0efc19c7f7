/** A paragraph of a text file and the line it begins at, from 1. */
export interface TextParagraph {
  text: string;
  line: number;
}

/**
 * The paragraphs of a text as a scrape or a mail leaves it. Empty lines divide; lines wrapped at a
 * fixed width are joined; where a file has no empty lines each line is a paragraph; a paragraph
 * that goes on in lower case after an empty line was broken and is joined again.
 */
export function splitParagraphs(text: string): TextParagraph[] {
  const lines = text.split(/\r\n?|\n/).map((line) => line.replace(/[\s\u00A0]+/g, ' ').trim());
  const blocks: { lines: string[]; line: number }[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    if (line === '') open = false;
    else if (open) blocks.at(-1)!.lines.push(line);
    else blocks.push({ lines: [line], line: index + 1 });
    open = line !== '';
  }
  const paragraphs = blocks.flatMap((block) => paragraphsOfBlock(block));
  return joinBroken(paragraphs);
}

function paragraphsOfBlock({ lines, line }: { lines: string[]; line: number }): TextParagraph[] {
  if (!isWrapped(lines)) return lines.map((text, index) => ({ text, line: line + index }));
  return [{ text: lines.join(' ').replace(/(\p{L})- (?=\p{Ll})/gu, '$1'), line }];
}

/** Wrapped at a width: every line but the last is about as long as the longest, and none very long. */
function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (longest > 120 || longest < 40) return false;
  return lines.slice(0, -1).every((line) => line.length > longest * 0.6);
}

function joinBroken(paragraphs: readonly TextParagraph[]): TextParagraph[] {
  // As pieces: a text that grows would be copied for each look at its end.
  const joined: { pieces: string[]; length: number; line: number }[] = [];
  for (const [index, { text, line }] of paragraphs.entries()) {
    const last = joined.at(-1);
    const isBroken =
      index > 1 &&
      last !== undefined &&
      last.length > 40 &&
      /[\p{L}\p{N},]$/u.test(last.pieces.at(-1)!) &&
      /^\p{Ll}/u.test(text);
    if (!isBroken) joined.push({ pieces: [text], length: text.length, line });
    else {
      last.pieces.push(text);
      last.length += 1 + text.length;
    }
  }
  return joined.map(({ pieces, line }) => ({ text: pieces.join(' '), line }));
}
