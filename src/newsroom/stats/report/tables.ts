import { csv } from '../../import/report/csv.ts';
import { WAYS } from '../count/came-by.ts';
import { STATS_TABLES } from './places.ts';
import type { Readership } from './readership.ts';

/** The tables of a count by the name of their file: for spreadsheets, so in English and plain numbers. */
export function tablesOf({ stories, days, missing }: Readership): Map<string, string> {
  const storyRows = stories.map(({ id, headline, path, visits, ways }) => [
    id,
    headline,
    path,
    visits,
    ...WAYS.map((way) => ways[way]),
  ]);
  const dayRows = stories.flatMap(({ id, days: own }) =>
    own.map(([day, visits]) => [day, id, visits]),
  );
  return new Map([
    [STATS_TABLES.stories, csv([['story', 'headline', 'path', 'visits', ...WAYS], ...storyRows])],
    [STATS_TABLES.days, csv([['day', 'visits'], ...days])],
    [STATS_TABLES.storiesByDay, csv([['day', 'story', 'visits'], ...dayRows])],
    [STATS_TABLES.missing, csv([['path', 'times'], ...missing])],
  ]);
}
