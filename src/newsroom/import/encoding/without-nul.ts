/** A text without zero bytes: they say nothing, and no file of the content folder may hold one. */
export function withoutNul(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text;
}
