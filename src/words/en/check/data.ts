import { linkTo } from '../../to-paste.ts';
import type { SameRules } from '../../rule-words.ts';
import type { data as model } from '../../id/check/data.ts';

const kinds = {
  table: 'a table',
  bar: 'a bar chart',
  line: 'a line chart',
  stacked: 'a stacked bar chart',
} as const;

const column = (head: string): string => (head === '' ? 'this column' : `the column “${head}”`);

/** Which story shows the file, behind what is wrong in it. */
const shownIn = (sentence: string, { story }: { story: string }): string =>
  `${sentence} Shown in ${story}.`;

/** The same in English. */
export const data: SameRules<typeof model> = {
  'data/missing': {
    message: (v) => `The data file “${v.src}” was not found, so its table or chart cannot be made.`,
    fix: (v) =>
      v.suggestion === undefined
        ? 'Save the CSV file in the same folder as this story, named exactly as written.'
        : `Perhaps “${v.suggestion}” was meant.`,
  },
  'data/kind': {
    message: (v) => `“${v.word}” is no known kind of chart, so the data appear as a table.`,
    fix: (v) =>
      v.suggestion === undefined
        ? 'Write one of these before the |: table, bar, line, stacked.'
        : `Perhaps “${v.suggestion}” was meant.`,
  },
  'data/inline': {
    message: (v) =>
      `The table or chart of “${v.src}” stands within other text, so only its title is shown.`,
    fix: () => 'Put it on a line of its own, with an empty line above and below.',
  },
  'data/no-title': {
    message: (v) => `The table or chart of “${v.src}” has no title yet.`,
    fix: (v) =>
      `Write its title between the square brackets: ![Inflation 2022](${linkTo(v.src)} …).`,
  },
  'data/no-source': {
    message: (v) => `It is not said where the numbers in “${v.src}” come from.`,
    fix: (v) =>
      `Write the source behind the file name: ![Title](${linkTo(v.src)} "bar | Source: BPS").`,
  },
  'data/not-csv': {
    message: (v) => {
      if (v.kind === 'excel')
        return shownIn('This file is an Excel file that was renamed, not CSV.', v);
      if (v.kind === 'page')
        return shownIn('This file is a web page that was saved with the name of a CSV.', v);
      if (v.kind === 'large')
        return shownIn('This file is larger than 1 MB, too large for a table.', v);
      if (v.kind === 'unreadable') return shownIn('This file cannot be opened.', v);
      return shownIn('This file is no text, so it cannot be read as CSV.', v);
    },
    fix: (v) => {
      if (v.kind === 'large') return 'Keep only the rows that the story is about.';
      if (v.kind === 'unreadable')
        return 'Copy the file into this folder again, or look at who may read it.';
      return 'Open the sheet in Excel or Google Sheets and save it as CSV UTF-8.';
    },
  },
  'data/quote': {
    message: (v) => shownIn('The quotation mark (") opened on this line is never closed.', v),
    fix: () =>
      'Close it with a quotation mark at the end of its cell, or delete the one that opens it.',
  },
  'data/empty': {
    message: (v) =>
      shownIn(
        'This data file is empty: its first row has the column heads, the rows below the numbers.',
        v,
      ),
    fix: () => 'Write at least one row of heads and one of numbers.',
  },
  'data/uneven-row': {
    message: (v) =>
      shownIn(
        `The row “${v.text}” has ${v.has} cells, but the heads name ${v.expected} columns.`,
        v,
      ),
    fix: () =>
      'If a comma in it is a decimal comma, put the cell in quotation marks ("5,51") or part the columns by semicolons.',
  },
  'data/total': {
    message: (v) =>
      `The last row of “${v.src}”, “${v.value}”, is drawn as a bar or point beside its own parts.`,
    fix: () => 'Delete that row from the file of data; the caption can name the sum.',
  },
  'data/no-heads': {
    message: (v) =>
      shownIn(`The first row holds the number “${v.value}” where a column head should be.`, v),
    fix: () => 'Add a row of heads above it, such as Month;Inflation (%).',
  },
  'data/not-number': {
    message: (v) => shownIn(`“${v.value}” in ${column(v.head)} is not a number.`, v),
    fix: (v) =>
      v.isDate
        ? 'Excel turned this number into a date: make the column text or numbers, and type the true number again.'
        : 'Write the number alone, such as 1234.5, or leave the cell empty where there is none.',
  },
  'data/worded-number': {
    message: (v) =>
      shownIn(`“${v.value}” in ${column(v.head)} is more than a number, so it cannot be drawn.`, v),
    fix: (v) => {
      const others = v.more === 1 ? '1 other cell' : `${v.more} other cells`;
      const cell = v.more === 0 ? '' : ` So it is with ${others} of this column: the number alone.`;
      if (v.otherUnit !== undefined)
        return `Choose one unit for the whole column (there are ${v.unit === '' ? 'numbers without one' : v.unit} and ${v.otherUnit}), write it in the head of the column, and the numbers alone in the cells.`;
      const unit = v.unit === '' ? '' : `; its unit (${v.unit}) belongs in the head of the column`;
      return `Write ${v.number}${unit}.${cell}`;
    },
  },
  'data/unclear-number': {
    message: (v) =>
      shownIn(
        `It cannot be told whether “${v.value}” in ${column(v.head)} is the whole number ${v.whole} or has a decimal sign.`,
        v,
      ),
    fix: (v) =>
      `If it counts thousands, write “${v.whole}”; if it is a decimal, write ${v.parted}. One clear number is enough for the whole column.`,
  },
  'data/mixed-numbers': {
    message: (v) =>
      shownIn(
        `In ${column(v.head)}, “${v.value}” and “${v.other}” use comma and dot with different meanings.`,
        v,
      ),
    fix: () => 'Write all numbers of this column in one way, such as 1,234.5.',
  },
  'data/not-date': {
    message: (v) =>
      shownIn(
        `“${v.value}” in ${column(v.head)} is no date like the other rows, so its point has no place in time.`,
        v,
      ),
    fix: () => 'Write it in the form of the other rows, such as January 2022 or 17/8/2022.',
  },
  'data/no-numbers': {
    message: (v) =>
      `“${v.src}” has no column of numbers, so ${kinds[v.kind]} cannot be drawn. The first column is always read as the names of the rows.`,
    fix: () => 'Add a column of numbers to the right of the first, or write table before the |.',
  },
  'data/years-across': {
    message: (v) =>
      `In “${v.src}” the times (${v.dates}) are heads of columns, but a line chart reads time from top to bottom: each of them becomes a line, and each row a point.`,
    fix: (v) =>
      `Swap rows and columns, with the times going down: the first row “${v.heads}”, then one row for each time, from “${v.row}” on. In Excel: copy the table, then Paste Special › Transpose. Or write bar before the |.`,
  },
  'data/too-many': {
    message: (v) =>
      `“${v.src}” has ${v.count} ${v.what === 'rows' ? 'rows' : v.kind === 'table' ? 'columns' : 'columns of numbers'}; ${kinds[v.kind]} is legible with ${v.limit} at most.`,
    fix: (v) =>
      v.kind === 'table'
        ? 'Keep what the story is about, and link the whole file.'
        : 'Keep the most important ones, or show them as a table.',
  },
};
