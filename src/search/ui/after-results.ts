import type { SearchAnswer } from '../reader/open-search.ts';
import { savesData } from './saves-data.ts';

/**
 * What says which part of the archive an answer is from and offers the next, fetched where the archive has
 * parts; undefined where it has none, or where it does not come.
 */
export async function olderFor({ period }: SearchAnswer) {
  return period && import('./older-archive.ts').catch(() => undefined);
}

/** Whether there is nothing to say of an answer but its number. */
function isPlain({ total, partial, quoted, ...lists }: SearchAnswer): boolean {
  const { corrected, suggested, missing, headlinesOnly, without } = lists;
  const said = [corrected, suggested, missing, headlinesOnly, without];
  return total > 0 && !partial && !quoted && said.every(({ length }) => length === 0);
}

/**
 * What writes the note to an answer, fetched where there is something to say; undefined where there is
 * not, or where it does not come: the answer stands without.
 */
export async function noteFor(answer: SearchAnswer) {
  if (isPlain(answer)) return undefined;
  const note = await import('./answer-note.ts').catch(() => undefined);
  return note?.writeNote;
}

/**
 * What has results show the passages that matched; undefined where the reader saves data, or where it does
 * not come: they do without.
 */
export async function loadPassages() {
  if (savesData()) return undefined;
  const passages = await import('./result-passages.ts').catch(() => undefined);
  return passages?.showPassages;
}
