const count =
  /\s*[-–—|:,»([]*\s*(?:halaman|hal\.?|page|bagian|part)\s*(?:ke-?)?\s*\d{1,2}(?:\s*(?:dari|of|\/)\s*\d{1,2})?\s*[)\]]?(?=\s*(?:[-–—|»].*)?$)/i;

/** A title without the number of the part that it stands above, for comparing. */
export function plainTitle(title: string): string {
  const text = title.slice(0, 500).replace(/\s+/g, ' ');
  return text.replace(count, '').trim().toLowerCase();
}
