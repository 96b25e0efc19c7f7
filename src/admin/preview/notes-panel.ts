import { escapeHtml } from '../../lib/escape-html.ts';
import type { AdminWords } from '../../words/words.ts';
import type { StoryNote } from './notes.ts';

/** The notes of the check as HTML, to stand above the story; those that hold it back first. */
export function notesPanel(
  notes: readonly StoryNote[],
  isDraft: boolean,
  words: AdminWords['checks'],
): string {
  const held = notes.filter(({ holds }) => holds).length;
  const summary = held > 0 ? words.held(held, isDraft) : words.notes(notes.length);
  if (notes.length === 0) return `<div class="checks">${escapeHtml(summary)}</div>`;
  const items = notes.map(({ severity, holds, place, message, fix }) => {
    const kind = holds ? words.holds : words.severity[severity];
    const head = [kind, place].filter(Boolean).join(' · ');
    return `<li${holds ? ' class="holds"' : ''}><b>${escapeHtml(head)}</b>${escapeHtml(message)}<i>${escapeHtml(fix)}</i></li>`;
  });
  return `<details class="checks${held > 0 ? ' checks--held' : ''}"${held > 0 ? ' open' : ''}><summary>${escapeHtml(summary)}</summary><ol>${items.join('')}</ol></details>`;
}
