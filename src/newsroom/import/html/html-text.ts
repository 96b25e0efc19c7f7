const entities: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }),
);

/** Text as it stands in HTML, quotes included. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities.get(sign)!);
}
