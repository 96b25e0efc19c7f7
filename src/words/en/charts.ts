import type { ChartWords } from '../words.ts';

/** The same in English. */
export const charts: ChartWords = {
  locale: 'en',
  short: [
    [1e12, 'tn'],
    [1e9, 'bn'],
    [1e6, 'm'],
  ],
  kind: {
    table: 'Table',
    bar: 'Bar chart',
    line: 'Line chart',
    stacked: 'Stacked bar chart',
  },
  asTable: 'The numbers as a table',
  tableOf: (title) => `Table: ${title}`,
  span: (from, to) => `${from} to ${to}`,
  rows: (count) => (count === 1 ? '1 row' : `${count} rows`),
  highest: (value, label) => `Highest ${value} (${label})`,
  lowest: (value, label) => `lowest ${value} (${label})`,
  last: (value, label) => `last ${value} (${label})`,
  same: (value) => `All ${value}`,
  none: 'No numbers yet',
};
