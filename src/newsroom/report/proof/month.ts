import { monthNumber } from '../../../lib/time/read-names.ts';
import { civilAt, epochOf } from '../../../lib/time/zone.ts';

/** A month on a newsroom's clock; month from 1. */
export type ReportMonth = {
  /** As it is typed and as folders are named: `2026-11`. */
  readonly name: string;
  readonly year: number;
  readonly month: number;
  /** The instants (ISO) at which it begins and at which the next one does. */
  readonly begin: string;
  readonly end: string;
};

function monthOf(year: number, month: number, zone: string): ReportMonth {
  const begin = { year, month, day: 1, hour: 0, minute: 0, second: 0 };
  const next = { ...begin, year: month === 12 ? year + 1 : year, month: (month % 12) + 1 };
  const instant = (civil: typeof begin): string => new Date(epochOf(civil, zone)).toISOString();
  const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  return { name, year, month, begin: instant(begin), end: instant(next) };
}

/**
 * Reads a month as people type it: `2026-11`, `11/2026`, `November 2026`. Undefined where a text names
 * none.
 */
export function readMonth(text: string, zone: string): ReportMonth | undefined {
  const numbers = /^(?<year>\d{4})[-/](?<month>\d{1,2})$|^(?<month>\d{1,2})[-/](?<year>\d{4})$/;
  const words = /^(?<month>\p{L}+) +(?<year>\d{4})$/u;
  const written = text.trim();
  const { year, month = '' } = (numbers.exec(written) ?? words.exec(written))?.groups ?? {};
  const number = /^\d/.test(month) ? Number(month) : monthNumber(month);
  if (number === undefined || number < 1 || number > 12 || !(Number(year) > 0)) return undefined;
  return monthOf(Number(year), number, zone);
}

/** The last month that is over at `now`: what is proved at the turn of a month. */
export function lastMonth(now: Date, zone: string): ReportMonth {
  const { year, month } = civilAt(now.getTime(), zone);
  return month === 1 ? monthOf(year - 1, 12, zone) : monthOf(year, month - 1, zone);
}

/** Whether an instant (ISO) falls in a month. */
export const inMonth = ({ begin, end }: ReportMonth, iso: string): boolean =>
  iso >= begin && iso < end;
