/**
 * A text without the passages that begin where `opening` matches and end where `closing` next does.
 * One that is never closed stays. A pattern for the whole passage would look for its end anew from
 * every beginning.
 */
export function withoutPassages(text: string, opening: RegExp, closing: RegExp): string {
  const [open, close] = [new RegExp(opening, 'gi'), new RegExp(closing, 'gi')];
  let rest = '';
  let at = 0;
  for (let match = open.exec(text); match; match = open.exec(text)) {
    close.lastIndex = open.lastIndex;
    if (!close.test(text)) break;
    rest += text.slice(at, match.index);
    at = open.lastIndex = close.lastIndex;
  }
  return rest + text.slice(at);
}
