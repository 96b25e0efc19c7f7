/** Bytes as readers read them: `84 kB`, `1,2 MB`; decimal units, as on data plans. */
export function writeSize(bytes: number, lang: string): string {
  const isLarge = bytes >= 995_000;
  const format = new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  });
  return format.format(isLarge ? bytes / 1e6 : Math.max(1, bytes / 1000));
}
