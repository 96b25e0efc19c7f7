import type { SearchAnswer } from '../reader/open-search.ts';

/**
 * Writes what there is to say of an answer: that nothing has all words, that quoted words stand in every
 * result, what was searched instead of the query `typed`, with a button that asks for it as it stands.
 * `words` are the texts of the page.
 */
export function writeNote(
  note: HTMLElement,
  { total, partial, quoted, corrected }: SearchAnswer,
  words: DOMStringMap,
  typed: string,
  askLiterally: () => void,
): void {
  note.textContent = '';
  if (total === 0) note.append(words['noneHelp'] ?? '');
  if (partial && total > 0) note.append(words['partial'] ?? '');
  if (quoted && total > 0) note.append(` ${words['quoted'] ?? ''}`);
  if (corrected.length === 0 || total === 0) return;
  const query = typed.trim();
  const back = document.createElement('button');
  back.type = 'button';
  back.textContent = `${words['literal']} "${query}"`;
  back.addEventListener('click', askLiterally);
  const replacement = document.createElement('strong');
  replacement.textContent = corrected.reduce(
    (text, { from, to }) => text.replace(from, () => to),
    query.toLowerCase(),
  );
  note.append(` ${words['corrected']} `, replacement, '. ', back);
}
