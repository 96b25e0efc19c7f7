/** Whether a line among the fields is no field but goes on with the sentence above: words, and no colon. */
export const goesOn = ({ text, lines }: { readonly text: string; readonly lines?: string }) =>
  lines === undefined && /^\p{L}[^:]* [^:]*$/u.test(text);
