import type { SearchAnswer } from '../reader/open-search.ts';

type WordCorrection = SearchAnswer['corrected'][number];

/** What the buttons of a note do: ask for the query as it stands, or for another. */
export type NoteActions = { askLiterally: () => void; ask: (query: string) => void };

/** A query with other words in place of some, as the reader would type it. */
const withWords = (query: string, corrections: readonly WordCorrection[]): string =>
  corrections
    .reduce((text, { from, to }) => text.replace(from, () => to), query.toLowerCase())
    .replace(/\s+/g, ' ')
    .trim();

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');

function button(text: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', act);
  return element;
}

/**
 * Writes what there is to say of an answer: which words no article has, that nothing has all words, that
 * quoted words stand in every result, what was searched instead of the query `typed` or may have been
 * meant, and what would find more. `words` are the texts of the page, `count` writes a number.
 */
export function writeNote(
  note: HTMLElement,
  answer: SearchAnswer,
  words: DOMStringMap,
  typed: string,
  { count, askLiterally, ask }: NoteActions & { count: (n: number) => string },
): void {
  const { total, partial, corrected, suggested, missing, headlinesOnly, without } = answer;
  const query = typed.trim();
  note.textContent = '';
  const say = (text = ''): void => note.append(`${text} `);
  if (missing.length > 0 && total > 0)
    say((words['missing'] ?? '').replace('{words}', () => quoted(missing)));
  else if (partial && total > 0) say(words['partial']);
  if (headlinesOnly.length > 0 && total > 0)
    say((words['headlines'] ?? '').replace('{words}', () => quoted(headlinesOnly)));
  if (answer.quoted && total > 0) say(words['quoted']);
  if (corrected.length > 0 && total > 0) {
    const replacement = document.createElement('strong');
    replacement.textContent = withWords(query, corrected);
    note.append(`${words['corrected']} `, replacement, '. ');
    note.append(button(`${words['literal']} "${query}"`, askLiterally), ' ');
  }
  if (suggested.length > 0) {
    const other = withWords(query, suggested);
    note.append(
      `${words['maybe']} `,
      button(other, () => ask(other)),
      '? ',
    );
  }
  for (const { word, total: more } of without) {
    const rest = withWords(query, [{ from: word, to: '' }]);
    const text = (words['without'] ?? '').replace('{word}', () => word);
    if (rest !== query.toLowerCase())
      note.append(
        button(text.replace('{n}', count(more)), () => ask(rest)),
        ' ',
      );
  }
  if (total === 0) say(words['noneHelp']);
}
