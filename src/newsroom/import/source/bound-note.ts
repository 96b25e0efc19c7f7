import { faultNote } from '../report/fault-note.ts';
import type { Note } from '../article/note.ts';
import { BudgetSpent } from './budget.ts';

const rules = {
  bytes: 'archive-bytes',
  disk: 'archive-disk',
  files: 'archive-files',
  depth: 'archive-depth',
} as const;

/**
 * What to say of a file at which opening or unpacking ended: a bound that was reached, what the disk
 * said, or a fault of ours. Whatever else was thrown is thrown again.
 */
export function boundNote(file: string, error: unknown): Note {
  if (error instanceof BudgetSpent)
    return { rule: rules[error.bound], values: { file, limit: error.limit } };
  const fault = faultNote(file, error);
  if (fault !== undefined) return fault;
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  const rule = code === 'ENOENT' ? 'input-missing' : 'input-unreadable';
  return { rule, values: { file, why: code } };
}
