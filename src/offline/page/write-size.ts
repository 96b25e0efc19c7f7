/** Bytes as readers read them: `84 kB`, `1,2 MB`; decimal units, as on data plans. */
export function writeSize(bytes: number, lang: string): string {
  const isLarge = bytes >= 995_000;
  const format = new Intl.NumberFormat(lang, { maximumFractionDigits: isLarge ? 1 : 0 });
  // The unit by hand: older browsers throw at `style: 'unit'`.
  return isLarge
    ? `${format.format(bytes / 1e6)} MB`
    : `${format.format(Math.max(1, bytes / 1000))} kB`;
}
