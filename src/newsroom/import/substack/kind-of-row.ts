import type { Note } from '../article/note.ts';
import type { SubstackRow } from './substack-row.ts';

/** Kinds of posts that readers see as articles; threads, notes and letters to some are none. */
const articles = /^(?:newsletter|podcast|page)$/;

/** Whether Substack showed a post to everyone. */
export function isPublicRow({ isPublished, audience, type }: SubstackRow): boolean {
  return isPublished && audience === 'everyone' && articles.test(type);
}

/** Why a post that was published is a draft, where that is not plain. */
export function notesOfRow({ isPublished, audience, type }: SubstackRow): Note[] {
  if (!isPublished) return [];
  const notes: Note[] = [];
  if (audience !== 'everyone')
    notes.push({ rule: 'members-only', values: { audience: audience || '–' } });
  if (!articles.test(type)) notes.push({ rule: 'kind-foreign', values: { kind: type || '–' } });
  return notes;
}
