/**
 * A text without the signs at its end that `sign` matches, which is a pattern for one UTF-16 unit.
 * A pattern such as `/\/+$/` begins anew at every slash of a row that is not at the end.
 */
export function withoutEnd(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}
