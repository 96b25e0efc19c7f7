/** A file's size for readers, in the units and with the decimal sign of a language: `1,2 MB`. */
export function fileSize(bytes: number, language: string): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kB'] : [bytes / 1_000_000, 'MB'];
  const number = new Intl.NumberFormat(language, {
    minimumFractionDigits: 0,
    maximumFractionDigits: unit === 'MB' ? 1 : 0,
  });
  return `${number.format(unit === 'kB' ? Math.max(1, value) : value)} ${unit}`;
}
