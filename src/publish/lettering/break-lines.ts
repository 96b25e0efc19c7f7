import { textWidth } from './font.ts';

/**
 * Breaks a text into lines of at most `width` pixels at `size` pixels an em, at spaces; a word that
 * is wider than a line is cut. At most `count` lines, the last one ending in … where text is left.
 */
export function breakLines(text: string, width: number, size: number, count: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    while (textWidth(word, size) > width) {
      let end = word.length - 1;
      while (end > 1 && textWidth(word.slice(0, end), size) > width) end--;
      lines.push(word.slice(0, end));
      word = word.slice(end);
    }
    line = word;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= count) return lines;
  let last = lines[count - 1]!;
  while (last !== '' && textWidth(`${last} …`, size) > width) {
    last = last.slice(0, Math.max(0, last.lastIndexOf(' ')));
  }
  return [...lines.slice(0, count - 1), last === '' ? '…' : `${last} …`];
}
