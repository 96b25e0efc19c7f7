import { memo } from '../lib/memo.ts';
import type { ChartWords, LanguageWords } from '../words/words.ts';
import type { DataCell, DataColumn } from './data-table.ts';

/** The words that a chart is written in. */
export type ChartLanguage = { charts: ChartWords; language: LanguageWords };

const formats = memo((key: string): Intl.NumberFormat => {
  const [locale, least, most] = key.split(' ');
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: Number(least),
    maximumFractionDigits: Number(most),
  });
});

const plain = (value: number, locale: string, least: number, most: number): string =>
  formats(`${locale} ${least} ${most}`).format(value).replace('-', '−');

type NumberForm = Pick<DataColumn, 'decimals' | 'prefix' | 'suffix'>;

/** A number as readers of a language write it: `1.234,5`, `Rp10.000`, `−2%`. */
export function writeNumber(
  value: number,
  { decimals, prefix, suffix }: NumberForm,
  { charts }: ChartLanguage,
): string {
  return signed(plain(value, charts.locale, decimals, decimals), prefix, suffix);
}

/** The same where room is scarce: `12 jt`; nothing is plain 0. */
export function writeShort(
  value: number,
  { decimals, prefix, suffix }: NumberForm,
  { charts }: ChartLanguage,
): string {
  const unit = charts.short.find(([least]) => Math.abs(value) >= least);
  if (!unit) {
    const shown = value === 0 ? 0 : decimals;
    return signed(plain(value, charts.locale, shown, shown), prefix, suffix);
  }
  const [least, word] = unit;
  return signed(`${plain(value / least, charts.locale, 0, 1)}${word}`, prefix, suffix);
}

const signed = (text: string, prefix: string, suffix: string): string =>
  text.startsWith('−') ? `−${prefix}${text.slice(1)}${suffix}` : `${prefix}${text}${suffix}`;

/** A date of a table, whole: `Januari 2022`, `17 Agustus 2015`, `Januari`, `2022`. */
export function writeDate(date: string, { language }: ChartLanguage): string {
  if (date.startsWith('--')) return language.months[Number(date.slice(2)) - 1]!;
  const [year, month, day] = date.split('-');
  if (month === undefined) return year!;
  const name = `${language.months[Number(month) - 1]!} ${year}`;
  return day === undefined ? name : `${Number(day)} ${name}`;
}

/** The same along an axis; `withYear` where it tells dates apart. */
export function writeShortDate(
  date: string,
  withYear: boolean,
  { language }: ChartLanguage,
): string {
  const [year, month, day] = date.startsWith('--') ? ['', date.slice(2)] : date.split('-');
  if (month === undefined) return year!;
  const name = language.shortMonths[Number(month) - 1]!;
  return [day === undefined ? '' : Number(day), name, withYear ? year : '']
    .filter(Boolean)
    .join(' ');
}

/** A cell of a table in words; empty where nothing is known. */
export function writeCell(cell: DataCell, column: DataColumn, language: ChartLanguage): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return writeNumber(cell, column, language);
  return column.kind === 'date' ? writeDate(cell, language) : cell;
}
