/** Signs that XML 1.0 does not know. */
const UNKNOWN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** Text as it stands between tags. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(UNKNOWN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** An attribute with its space before it. */
export function xmlAttribute(name: string, value: string): string {
  const plain = value.toWellFormed().replace(UNKNOWN, '');
  const escaped = plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return ` ${name}="${escaped}"`;
}
