/** In which order the dates of a chat have day, month and year, and whether that is only a guess. */
export interface DateOrder {
  order: 'dmy' | 'mdy' | 'ymd';
  guessed: boolean;
}

type Numbers = readonly [string, string, string];

/** The order of dates told by the whole chat: by numbers over 12, else by which order goes forward. */
export function dateOrder(dates: readonly Numbers[]): DateOrder {
  if (dates.some(([year]) => year.length === 4)) return { order: 'ymd', guessed: false };
  const isDayFirst = dates.some(([first]) => Number(first) > 12);
  const isMonthFirst = dates.some(([, second]) => Number(second) > 12);
  if (isDayFirst !== isMonthFirst) return { order: isDayFirst ? 'dmy' : 'mdy', guessed: false };
  const [days, months] = [stepsBack(dates, 'dmy'), stepsBack(dates, 'mdy')];
  if (days !== months) return { order: days < months ? 'dmy' : 'mdy', guessed: false };
  return { order: 'dmy', guessed: dates.some(([first, second]) => first !== second) };
}

/** `YYYY-MM-DD`; undefined for a day that no calendar has. */
export function dayOf([a, b, c]: Numbers, order: DateOrder['order']): string | undefined {
  const [year, month, day] = order === 'ymd' ? [a, b, c] : order === 'dmy' ? [c, b, a] : [c, a, b];
  if (year === '') return undefined;
  const full = year.length === 4 ? Number(year) : 2000 + Number(year);
  const date = new Date(Date.UTC(full, Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal && full <= 9999 ? date.toISOString().slice(0, 10) : undefined;
}

/** How often a chat would go back in time. */
function stepsBack(dates: readonly Numbers[], order: DateOrder['order']): number {
  let count = 0;
  let last = '';
  for (const date of dates) {
    const day = dayOf(date, order) ?? '';
    if (day < last) count += 1;
    last = day;
  }
  return count;
}
