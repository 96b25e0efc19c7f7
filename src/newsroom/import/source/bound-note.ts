import type { Note } from '../story/note.ts';
import { BudgetSpent } from './budget.ts';

const rules = {
  bytes: 'archive-bytes',
  disk: 'archive-disk',
  files: 'archive-files',
  depth: 'archive-depth',
} as const;

/**
 * What to say of an archive at which unpacking ended: a bound that was reached, or what the disk
 * said. Whatever else was thrown is thrown again.
 */
export function boundNote(file: string, error: unknown): Note {
  if (error instanceof BudgetSpent)
    return { rule: rules[error.bound], values: { file, limit: error.limit } };
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  return { rule: 'input-unreadable', values: { file, why: code } };
}
