import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayAttribute } from '../../../lib/time/machine.ts';
import { csvCells } from '../../import/report/csv.ts';
import { STATS_FOLDER, STATS_TABLES } from '../../stats/report/places.ts';
import type { ReportMonth } from './month.ts';
import type { CountedDays } from './proof.ts';

/** What `npm run stats` counted of a month. */
export type ReadersOfMonth = CountedDays & {
  /** Visits of stories by their ids. */
  readonly visits: ReadonlyMap<string, number>;
};

/** The rows of a table of a count without its head; none where it cannot be read. */
function rowsOf(folder: string, name: string): string[][] {
  const file = join(folder, name);
  if (!existsSync(file)) return [];
  const [, ...lines] = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map(csvCells);
}

/**
 * The visits of a month from the reports of `npm run stats` in a content folder. A day that several
 * counts tell of is taken from the one that saw most of it: logs begin and end within days. Undefined
 * where no day of the month was counted.
 */
export function readersOf(
  content: string,
  month: ReportMonth,
  zone: string,
): ReadersOfMonth | undefined {
  const root = join(content, STATS_FOLDER);
  if (!existsSync(root)) return undefined;
  const last = dayAttribute(new Date(Date.parse(month.end) - 1).toISOString(), zone);
  const isInMonth = (day: string): boolean => day.startsWith(month.name);
  const best = new Map<string, { visits: number; folder: string }>();
  for (const name of readdirSync(root).toSorted()) {
    if (!/^\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d$/.test(name)) continue;
    const folder = join(root, name);
    for (const [day = '', count] of rowsOf(folder, STATS_TABLES.days)) {
      const visits = Number(count);
      if (isInMonth(day) && visits > (best.get(day)?.visits ?? -1))
        best.set(day, { visits, folder });
    }
  }
  if (best.size === 0) return undefined;
  const visits = new Map<string, number>();
  for (const folder of new Set([...best.values()].map((day) => day.folder)))
    for (const [day = '', id = '', count] of rowsOf(folder, STATS_TABLES.storiesByDay))
      if (best.get(day)?.folder === folder) visits.set(id, (visits.get(id) ?? 0) + Number(count));
  return { counted: best.size, all: Number(last.slice(8)), visits };
}
