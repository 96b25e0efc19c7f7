import { isOwnFault, shortTrace } from '../../../lib/own-fault.ts';
import type { Note } from '../article/note.ts';

/**
 * The note on `what` (a headline, a file, an address), with which our own code could not cope: it
 * must not be told as its fault. Undefined for every other error.
 */
export function faultNote(what: string, error: unknown): Note | undefined {
  if (!isOwnFault(error)) return undefined;
  const trace = shortTrace(error).replace(/\s*\n\s*/g, ' ');
  return { rule: 'own-fault', values: { what, trace } };
}
