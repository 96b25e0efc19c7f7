import { tokenise } from '../analysis/tokenise.ts';

/** Parts of a text to mark: from the first offset up to the second, in UTF-16 units. */
export type Marks = [from: number, to: number][];

/** Where the words of a text are that a search matched, by their analysed form. */
export function marksIn(text: string, forms: ReadonlySet<string>): Marks {
  const { tokens, compounds } = tokenise(text);
  const marks: Marks = [];
  const marked = new Set<number>();
  for (const { terms, first, last } of compounds)
    if (terms.some((term) => forms.has(term)))
      for (let at = first; at <= last; at++) marked.add(at);
  for (const [at, { term, start, end }] of tokens.entries()) {
    if (!marked.has(at) && !forms.has(term)) continue;
    const before = marks[marks.length - 1];
    if (before && marked.has(at) && marked.has(at - 1)) before[1] = end;
    else marks.push([start, end]);
  }
  return marks;
}
