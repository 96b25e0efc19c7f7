const pad = (value: number) => String(value).padStart(2, '0');

/**
 * The terms of a day: `d2015-08-17` for the day itself and `d08-17` for the day of any year. `year`
 * 0 means that none was written. Empty when no calendar has such a day.
 */
export function dayTerms(day: number, month: number, year: number): string[] {
  if (!day || day > 31 || !month || month > 12) return [];
  const short = `${pad(month)}-${pad(day)}`;
  return year ? [`d${year}-${short}`, `d${short}`] : [`d${short}`];
}

/** The term of a month of one year: `m2015-08`. */
export function monthTerm(month: number, year: number): string {
  return `m${year}-${pad(month)}`;
}

/** Day, month and year, be they possible or not, of `17/8/2015` (day first) or `2015-08-17`; undefined for others. */
export function numericDate(text: string): [number, number, number] | undefined {
  if (!/^(\d\d?([/.-])\d\d?\2\d{4}|\d{4}-\d\d-\d\d)$/.test(text)) return undefined;
  const [a, b, c] = text.split(/\D/).map(Number) as [number, number, number];
  return a > 999 ? [c, b, a] : [a, b, c];
}
