/**
 * Mends what scraping does to quotes and dashes in running text: doubled backticks and apostrophes
 * as quotes, straight double quotes where they pair up, doubled hyphens, a hyphen between spaces, a
 * missing space after an ellipsis inside a sentence. Words are never changed.
 */
export function mendTypography(paragraph: string): string {
  const text = paragraph
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/\.{3,}/g, '…')
    .replace(/…(?=[\p{L}\p{N}“])/gu, '… ')
    .replace(/(?<=\s)(--?|—-|-—)(?=\s)/g, '–')
    .replace(/(?<=[\p{L}”])--(?=[\p{L}“])/gu, '—')
    .replace(/—-|-—/g, '—');
  const straight = text.match(/"/g)?.length ?? 0;
  if (straight === 0 || straight % 2 === 1) return text;
  return text.replace(/(^|[\s([{“–—/-])"(?=\S)/g, '$1“').replace(/"/g, '”');
}
