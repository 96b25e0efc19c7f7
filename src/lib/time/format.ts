import type { Language } from '../../words/words-in.ts';
import { wordsIn } from '../../words/words-in.ts';
import type { LanguageWords } from '../../words/words.ts';
import { zoneLabel } from './zone-label.ts';
import type { Civil } from './zone.ts';
import { civilAt, utcOf } from './zone.ts';

/** Where the reader is: the site's time zone and the language to write in. */
export interface Reckoning {
  readonly zone: string;
  readonly language: Language;
}

function weekday(civil: Civil): number {
  return new Date(utcOf(civil)).getUTCDay();
}

function namesIn(language: Language): LanguageWords {
  return wordsIn(language).language;
}

function dayOf(civil: Civil, language: Language): string {
  const words = namesIn(language);
  return `${words.days[weekday(civil)]}, ${civil.day} ${words.months[civil.month - 1]} ${civil.year}`;
}

/** Year, month (from 1), day and time of day at the moment `iso` in `zone`. */
export function timeParts(iso: string, zone: string): Civil {
  return civilAt(Date.parse(iso), zone);
}

/** A moment as editors write it, on the clock of `zone`: `2026-11-22 19:41`. */
export function writtenTime(iso: string, zone: string): string {
  const { year, month, day, hour, minute } = timeParts(iso, zone);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}

/** `Rabu, 16 September 2015, 19.41 WIB`; English `Wednesday, 16 September 2015, 7:41 pm WIB`. */
export function formatTime(iso: string, { zone, language }: Reckoning): string {
  return `${formatDay(iso, { zone, language })}, ${formatClock(iso, { zone, language })}`;
}

/** `19.41`; English `7:41 pm`. */
export function formatHour(iso: string, { zone, language }: Reckoning): string {
  const { hour, minute } = timeParts(iso, zone);
  return namesIn(language).clock(hour, minute);
}

/** `19.41 WIB`; English `7:41 pm WIB`. */
export function formatClock(iso: string, reckoning: Reckoning): string {
  return `${formatHour(iso, reckoning)} ${zoneLabel(iso, reckoning.zone)}`;
}

/** `Rabu, 16 September 2015`, the heading of a day's articles. */
export function formatDay(iso: string, { zone, language }: Reckoning): string {
  return dayOf(timeParts(iso, zone), language);
}

/** `16 September 2015`. */
export function formatDate(iso: string, { zone, language }: Reckoning): string {
  const { day, month, year } = timeParts(iso, zone);
  return `${day} ${namesIn(language).months[month - 1]} ${year}`;
}

/** `16 Sep 2015`, for lists. */
export function formatShortDate(iso: string, { zone, language }: Reckoning): string {
  const { day, month, year } = timeParts(iso, zone);
  return `${day} ${namesIn(language).shortMonths[month - 1]} ${year}`;
}

/** `16 Sep 2015, 19.41`, for lists: every time of a site is on the clock of its zone. */
export function formatListTime(iso: string, reckoning: Reckoning): string {
  return `${formatShortDate(iso, reckoning)}, ${formatHour(iso, reckoning)}`;
}

/** `19.41, 16 Sep 2015`, for lists on that very day; a narrow column breaks it before the date or year. */
export function formatTodaysTime(iso: string, reckoning: Reckoning): string {
  const date = formatShortDate(iso, reckoning).replace(' ', '\u00a0');
  return `${formatHour(iso, reckoning)}, ${date}`;
}

/** `16 Sep 2015, 19.41 WIB`, where the hour matters. */
export function formatShortTime(iso: string, reckoning: Reckoning): string {
  return `${formatShortDate(iso, reckoning)}, ${formatClock(iso, reckoning)}`;
}

/** `September 2015`; month from 1. */
export function formatMonth(year: number, month: number, language: Language): string {
  return `${formatMonthName(month, language)} ${year}`;
}

/** `September`; month from 1. */
export function formatMonthName(month: number, language: Language): string {
  return namesIn(language).months[month - 1]!;
}
