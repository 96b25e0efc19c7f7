import type { ImportDictionary } from '../../../words/words.ts';
import { inline } from './inline.ts';
import type { NoteLog } from './note-log.ts';

/**
 * The list of whole articles of spam that were kept aside, by account and day: what one account sent
 * in one night is judged at a glance. `undefined` where there are none.
 */
export function asideText(notes: NoteLog, words: ImportDictionary['report']): string | undefined {
  const asides = [...notes.byRule()].find(([rule]) => rule === 'doorway-aside')?.[1];
  if (asides === undefined) return undefined;
  const rows = [...asides].map(({ values = {} }) => ({
    author: String(values['author']),
    date: String(values['date']),
    title: String(values['title']),
    name: String(values['name']),
  }));
  const lines = [`# ${words.asideTitle}`, '', words.asideHelp];
  for (const [author, ofAuthor] of sorted(Map.groupBy(rows, (row) => row.author))) {
    lines.push('', `## ${words.asideAccount(inline(author), ofAuthor.length)}`);
    for (const [date, ofDay] of sorted(Map.groupBy(ofAuthor, (row) => row.date))) {
      lines.push('', `### ${date} (${ofDay.length})`, '');
      for (const { title, name } of ofDay)
        lines.push(`- ${inline(title)}: \`npm run import -- --release ${name}\``);
    }
  }
  return `${lines.join('\n')}\n`;
}

function sorted<T>(groups: Map<string, T>): [string, T][] {
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
