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

/** The note on an article that breaks what is done with it, where no file or system is at fault. */
export function brokenNote(title: string, error: unknown): Note {
  return faultNote(title, error) ?? { rule: 'story-broken', values: { title } };
}
