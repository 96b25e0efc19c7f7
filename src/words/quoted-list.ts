/** Texts as they stand in brackets in YAML; those with other signs than letters in quotation marks. */
export function quotedList(texts: readonly string[]): string {
  return texts.map((text) => (/^[\p{L}\p{N} .-]+$/u.test(text) ? text : `"${text}"`)).join(', ');
}
