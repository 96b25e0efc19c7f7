import { languages, wordsIn } from '../../words/words-in.ts';

const variants: Readonly<Record<string, number>> = {
  pebruari: 2,
  agt: 8,
  ags: 8,
  agust: 8,
  sept: 9,
  nop: 11,
  nopember: 11,
};

const names = languages.map((code) => wordsIn(code).language);

/** Month names in every language of Warta, long, short and as spelt before 1972, in lower case. */
const months = new Map<string, number>(Object.entries(variants));
for (const language of names)
  for (const list of [language.months, language.shortMonths])
    list.forEach((name, index) => months.set(name.toLowerCase(), index + 1));

/** Those long enough that a word with a slip in it can be told to be one. */
export const monthNames: readonly string[] = [...months.keys()].filter(({ length }) => length > 3);

const weekday = new RegExp(
  `^(?:${[...names.flatMap(({ days }) => days), "jum['’]at", 'ahad', 'mon|tues?|wed|thu(?:rs?)?|fri|sat|sun'].join('|')})\\b\\.?,? ?\\(?`,
  'i',
);

/** Each day's first three letters in every language, which no two days share; Sunday is 0. */
const weekdays = new Map<string, number>([['aha', 0]]);
for (const { days } of names)
  days.forEach((name, index) => weekdays.set(name.slice(0, 3).toLowerCase(), index));

/** The day of the week, from 0 for Sunday, that a text begins with; undefined where it begins with none. */
export function weekdayNumber(text: string): number | undefined {
  const name = weekday.exec(text)?.[0];
  return name === undefined ? undefined : weekdays.get(name.slice(0, 3).toLowerCase());
}

/** The month, from 1, that a word names in a language of Warta; undefined where it names none. */
export function monthNumber(word: string): number | undefined {
  return months.get(word.toLowerCase());
}

/** `Rabu, 16 …` and `Wed (16 …` without the day's name, which says nothing that the date does not. */
export function withoutWeekday(text: string): string {
  return text.replace(weekday, '');
}
