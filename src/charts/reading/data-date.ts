import { monthNumber, withoutWeekday } from '../../lib/time/read-names.ts';

/** Longer than any date is written. */
const LONGEST = 40;

const two = (value: number): string => String(value).padStart(2, '0');

const wholeYear = (text: string): number => {
  const year = Number(text);
  if (text.length !== 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
};

function monthOf(year: string, month: number | undefined): string | undefined {
  if (month === undefined || month < 1 || month > 12) return undefined;
  return `${wholeYear(year)}-${two(month)}`;
}

function dayOf(year: string, month: number | undefined, day: string): string | undefined {
  const start = monthOf(year, month);
  if (start === undefined) return undefined;
  const date = new Date(Date.UTC(wholeYear(year), month! - 1, Number(day)));
  return date.getUTCMonth() === month! - 1 ? `${start}-${two(Number(day))}` : undefined;
}

type Form = readonly [RegExp, (parts: string[]) => string | undefined];

/** The forms that dates have in tables, days before months. */
const FORMS: readonly Form[] = [
  [/^([12]\d{3})$/, ([year]) => year],
  [
    /^(\p{L}+)\.?$/u,
    ([word]) => {
      const month = monthNumber(word!);
      return month === undefined ? undefined : `--${two(month)}`;
    },
  ],
  [
    /^(\p{L}+)\.?,?[ \-/']{1,2}(\d{4}|\d\d)$/u,
    ([word, year]) => monthOf(year!, monthNumber(word!)),
  ],
  [/^([12]\d{3})[ \-/](\p{L}+)$/u, ([year, word]) => monthOf(year!, monthNumber(word!))],
  [/^([12]\d{3})[-/](\d{1,2})$/, ([year, month]) => monthOf(year!, Number(month))],
  [/^(\d{1,2})[-/]([12]\d{3})$/, ([month, year]) => monthOf(year!, Number(month))],
  [
    /^([12]\d{3})[-/.](\d{1,2})[-/.](\d{1,2})$/,
    ([year, month, day]) => dayOf(year!, Number(month), day!),
  ],
  [
    /^(\d{1,2})[-/.](\d{1,2})[-/.]([12]\d{3})$/,
    ([day, month, year]) => dayOf(year!, Number(month), day!),
  ],
  [
    /^(\d{1,2})[ -](\p{L}+)\.?,?[ -](\d{4}|\d\d)$/u,
    ([day, word, year]) => dayOf(year!, monthNumber(word!), day!),
  ],
];

/**
 * A date of a table as `2022`, `2022-01`, `2022-01-17`, or `--01` for a month of no year; undefined for what
 * is none: `Januari 2022`, `Jan-22`, `17/8/2015`, `17 Agustus 2015`.
 */
export function dataDate(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = withoutWeekday(text);
  for (const [form, read] of FORMS) {
    const match = form.exec(plain);
    const date = match && read(match.slice(1));
    if (date) return date;
  }
  return undefined;
}

/** Whether a text is a date, or a day of no year, as Excel shows `18-Feb` for what was typed as 18.2. */
export function looksLikeDate(text: string): boolean {
  const [, word] = /^\d{1,2}[ -](\p{L}{3,12})$/u.exec(text) ?? [];
  return dataDate(text) !== undefined || (word !== undefined && monthNumber(word) !== undefined);
}

/** Where a date stands on a line of time, in days, months or years by how exact it is. */
export function placeInTime(date: string): number {
  if (date.startsWith('--')) return Number(date.slice(2));
  const [year, month = '1', day = '1'] = date.split('-');
  if (date.length === 4) return Number(year);
  if (date.length === 7) return Number(year) * 12 + Number(month);
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
}
