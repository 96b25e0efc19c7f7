/** Properties that mean something for a text; all else is how it looks on paper. */
const meant: ReadonlySet<string> = new Set([
  'display',
  'font-style',
  'font-weight',
  'list-style-type',
  'margin-left',
  'mso-hide',
  'mso-list',
  'page-break-before',
  'text-decoration',
  'vertical-align',
]);

/** What the inside of a `style` attribute or of a rule says of the properties that count here. */
export function declarations(style: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const one of style.split(';')) {
    const at = one.indexOf(':');
    const name = one.slice(0, Math.max(0, at)).trim().toLowerCase();
    if (meant.has(name))
      found.set(
        name,
        one
          .slice(at + 1)
          .trim()
          .toLowerCase(),
      );
  }
  return found;
}
