/** Text of a hostile source on one line of Markdown, without marks that could become more. */
export function inline(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').replace(/[<`]/g, '\\$&');
}
