import { keepOutOfGit } from '../../desk/keep-out-of-git.ts';
import type { Note } from '../article/note.ts';
import type { ImportOptions } from '../import-options.ts';

/** Keeps what an import writes beside the articles out of git; answers what there is to say of it. */
export function gitNotes({ content, project, dryRun = false }: ImportOptions): Note[] {
  if (project === undefined || dryRun) return [];
  const { line, tracked } = keepOutOfGit(content, project);
  const notes: Note[] = [];
  if (typeof line === 'string') notes.push({ rule: 'git-ignored' });
  else notes.push({ rule: 'git-open', values: { why: line.why } });
  if (tracked !== undefined) notes.push({ rule: 'git-tracked', values: { folder: tracked } });
  return notes;
}
