const NARROW = /[ .,:;'’il|!()[\]·-]/;
const WIDE = /[mwMW@%—]/;

/**
 * About how wide a text is, in pixels at `size` pixels an em: a little more than in the faces that readers
 * have, which are not known here.
 */
export function roughWidth(text: string, size: number): number {
  let ems = 0;
  for (const sign of text)
    ems += NARROW.test(sign) ? 0.33 : WIDE.test(sign) ? 0.95 : /\p{Lu}/u.test(sign) ? 0.7 : 0.58;
  return ems * size;
}

/** A text in lines no wider than `width`, two at most; what does not fit ends in an ellipsis. */
export function labelLines(text: string, width: number, size: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1)!;
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || roughWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const shown = lines.length > 2 ? [lines[0]!, lines.slice(1).join(' ')] : lines;
  return shown.map((line) => cut(line, width, size));
}

function cut(line: string, width: number, size: number): string {
  if (roughWidth(line, size) <= width) return line;
  let end = Math.min(line.length, Math.ceil(width / (0.33 * size)));
  while (end > 1 && roughWidth(`${line.slice(0, end)}…`, size) > width) end--;
  return `${line.slice(0, end).trimEnd()}…`;
}
