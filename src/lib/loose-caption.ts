const LONGEST = 2000;
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|heic|svg|csv|tsv)>?[ \t]+$/i;
const LAST_QUOTE = /["”“](?=[ \t]*\)[ \t]*$)/;

/**
 * The caption whose first quotation mark stands at `start` in a line, behind a picture's file name, up
 * to the mark before the bracket that ends the line; undefined where there is none.
 */
export function looseCaption(line: string, start: number): string | undefined {
  if (!PICTURE.test(line.slice(Math.max(0, start - 12), start))) return undefined;
  const rest = line.slice(start + 1, start + LONGEST);
  const end = LAST_QUOTE.exec(rest)?.index;
  if (end === undefined || rest.slice(0, end).includes('](')) return undefined;
  return rest.slice(0, end);
}
