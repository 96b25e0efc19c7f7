/** The calendar day (`2015-08-17`) of a time in a zone. */
export function dayIn(timeZone: string): (iso: string) => string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (iso) => format.format(new Date(iso));
}

/** The number of the first article of each month that has any, as `[year * 12 + month - 1, number]`. */
export function monthTable(days: readonly string[]): [number, number][] {
  const table: [number, number][] = [];
  for (const [number, day] of days.entries()) {
    const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
    if (table.at(-1)?.[0] !== month) table.push([month, number]);
  }
  return table;
}

/** The days that have articles and how many, as JSON `[["2015-08-17", 3], …]`. */
export function encodeDays(days: readonly string[]): Uint8Array {
  const table: [string, number][] = [];
  for (const day of days) {
    if (table.at(-1)?.[0] === day) table.at(-1)![1]++;
    else table.push([day, 1]);
  }
  return new TextEncoder().encode(JSON.stringify(table));
}
