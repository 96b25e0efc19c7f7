import { linesOutsideCode } from '../live/scan-entries.ts';
import { apart, type LineEdit } from '../mend/line-edit.ts';

/** A picture that is all of an item. */
const item =
  /^ {0,3}(?:[-*+•]|\d{1,2}[.)])[ \t]+(!\[[^[\]\n]{0,300}\]\((?:[^()"\n]|"[^"\n]{0,500}"|\([^()\n]{0,200}\)){1,500}\))[ \t]*$/;
const anyItem = /^ {0,3}(?:[-*+•]|\d{1,2}[.)])[ \t]+\S/;

/** Lines `from` to `to` (exclusive, from 0) of a list that holds nothing but pictures. */
export type PictureList = { readonly from: number; readonly to: number };

/** The lists of a text of which every item is a picture; one of words and pictures was meant as a list. */
export function pictureLists(lines: readonly string[]): PictureList[] {
  const lists: PictureList[] = [];
  let [from, to, isMixed] = [-1, -1, false];
  const close = (): void => {
    if (from !== -1 && !isMixed) lists.push({ from, to });
    [from, isMixed] = [-1, false];
  };
  let last = -1;
  for (const [at, line] of linesOutsideCode(lines)) {
    if (at !== last + 1) close();
    last = at;
    if (line.trim() === '') continue;
    if (!anyItem.test(line)) {
      close();
      continue;
    }
    if (from === -1) from = at;
    if (!item.test(line)) isMixed = true;
    to = at + 1;
  }
  close();
  return lists;
}

/** Pictures without the signs of a list, one under the other: a gallery, or one with its caption. */
export const pictureListEdits = ({ lines }: { readonly lines: readonly string[] }): LineEdit[] =>
  pictureLists(lines).map(({ from, to }) => {
    const texts = lines.slice(from, to).map((line) => item.exec(line)?.[1] ?? line);
    return apart(lines, { from, to, texts });
  });
