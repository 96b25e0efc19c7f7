/** Where reports of readers are put, in the content folder: nobody's pages and not in git. */
export const STATS_FOLDER = '_stats';

/** The tables of a report by what they tell. */
export const STATS_TABLES = {
  stories: 'stories.csv',
  days: 'days.csv',
  storiesByDay: 'stories-by-day.csv',
  missing: 'missing.csv',
} as const;
