/** A space in a line that does not work as one, and what is to stand there. */
export interface HardSpace {
  readonly at: number;
  readonly length: number;
  readonly plain: string;
}

/** A space that never breaks; Word's own line breaks, which no browser shows. */
const any = /[\u00A0\u2007\u202F\u000B\u2028\u2029]/;
const hard = String.raw`[ \t]*[\u00A0\u2007\u202F][ \t\u00A0\u2007\u202F]*`;
/** Before all else in a line, or all of it. */
const first = new RegExp(`^${hard}`);
/** After a field's name, a sign of a heading, list or quotation. */
const afterSign = new RegExp(`^([\\w-]+:|[ \\t]*(?:#{1,6}|[-*+>]|\\d{1,9}[.)]))(${hard})`);
const besideBar = new RegExp(`(?<=\\|)${hard}|${hard}(?=\\|)`, 'g');
const lineBreak = /[ \t]*[\u000B\u2028\u2029][ \t]*/g;

/**
 * Spaces that a program for writing put where Markdown needs an ordinary one: between paragraphs,
 * after a sign at the start of a line, in a table. One between a number and its unit has its work.
 */
export function findHardSpaces(line: string): HardSpace[] {
  if (!any.test(line)) return [];
  const found: HardSpace[] = [];
  const start = first.exec(line)?.[0];
  const [, sign = '', gap] = afterSign.exec(line) ?? [];
  if (start !== undefined) found.push({ at: 0, length: start.length, plain: '' });
  else if (gap !== undefined) found.push({ at: sign.length, length: gap.length, plain: ' ' });
  const end = (found.at(-1)?.at ?? 0) + (found.at(-1)?.length ?? 0);
  const others = [
    ...(/^[ \t]*\|/.test(line) ? line.matchAll(besideBar) : []),
    ...line.matchAll(lineBreak),
  ].toSorted((a, b) => a.index - b.index);
  let last = end;
  for (const { 0: match, index } of others) {
    if (index < last) continue;
    found.push({ at: index, length: match.length, plain: ' ' });
    last = index + match.length;
  }
  return found;
}
