const pad = (value: number) => String(value).padStart(2, '0');

/**
 * The terms of a day: `d2015-08-17` for the day itself and `d08-17` for the day of any year. `year`
 * 0 means that none was written. Empty when no calendar has such a day.
 */
export function dayTerms(day: number, month: number, year: number): string[] {
  if (day < 1 || day > 31 || month < 1 || month > 12) return [];
  const short = `${pad(month)}-${pad(day)}`;
  return year ? [`d${year}-${short}`, `d${short}`] : [`d${short}`];
}

/** The term of a month of one year: `m2015-08`. */
export function monthTerm(month: number, year: number): string {
  return `m${year}-${pad(month)}`;
}

/** Day, month and year of `17/8/2015`, `17-08-15` (day first) or `2015-08-17`; undefined for others. */
export function numericDate(text: string): [number, number, number] | undefined {
  const match = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})$/.exec(text);
  if (!match) return undefined;
  const [first, month, last] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (month < 1 || month > 12) return undefined;
  if (first > 1000 && last <= 31) return [last, month, first];
  if (first > 31 || match[4]!.length % 2) return undefined;
  return [first, month, last < 100 ? last + (last < 50 ? 2000 : 1900) : last];
}
