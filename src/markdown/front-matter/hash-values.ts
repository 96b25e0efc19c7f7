/** Words with a number sign before each, up to the end of the line or a comment set apart from them. */
const words =
  /^#[\p{L}\p{N}][\p{L}\p{N}_-]*(?:[ \t]*(?:,[ \t]*)?#[\p{L}\p{N}][\p{L}\p{N}_-]*)*[ \t]*(?:,[ \t]*)?(?=$|#[ \t])/u;
const oneWord = /^#[\p{L}\p{N}_-]+[ \t]*$/u;
const value = /^((?: |- )*[A-Za-z_]+ *:[ \t]+)([#[].*)$/s;
const item = /^([ \t]*-[ \t]+)(#.*)$/s;
const other = /^[ \t]*(?:$|#|-[ \t])/;

/**
 * Makes the number sign before a word part of a value, which in YAML begins a comment: in the field
 * on line `first`, and in the list below it. One word keeps its sign (`#a31621`), several are a list
 * (`#banjir #tegal`). Lines stay, and a value at most moves by the width of its sign.
 */
export function readHashes(lines: string[], first: number): void {
  const [, start, written] = value.exec(lines[first]!) ?? [];
  if (start !== undefined && written !== undefined) {
    const isFlow = written.startsWith('[');
    lines[first] = start + (isFlow ? withoutSigns(written) : meant(written));
    return;
  }
  for (let at = first + 1; at < lines.length && other.test(lines[at]!); at++) {
    const [, dash, word] = item.exec(lines[at]!) ?? [];
    if (dash !== undefined && word !== undefined) lines[at] = dash + meant(word);
  }
}

/** Signs at the start of what stands in brackets, as spaces. */
function withoutSigns(flow: string): string {
  return flow.replace(/#(?=[\p{L}\p{N}])(?<=[[,][ \t]*#)/gu, ' ');
}

function meant(written: string): string {
  const tags = words.exec(written)?.[0];
  if (tags === undefined) return written;
  const rest = written.slice(tags.length);
  if (oneWord.test(tags)) return `"${tags.trimEnd()}"${rest === '' ? '' : ` ${rest}`}`;
  const list = tags.replace(/(?<![ \t,])[ \t,]*#/g, (sign, at: number) =>
    at === 0 ? sign.replace('#', ' ') : `,${' '.repeat(sign.length - 1)}`,
  );
  return list.replace(/,[ \t]*$/, '') + (rest === '' ? '' : ` ${rest}`);
}
