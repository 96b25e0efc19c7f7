import type { Note } from '../article/note.ts';

/** What opening a source needs: a folder for what is fetched and unpacked, and whom to tell. */
export interface OpenContext {
  /** A folder of its own; the caller removes it. */
  temporary: string;
  allowPrivate: boolean;
  /** Whether pictures are wanted; without, they stay packed. */
  images: boolean;
  note(file: string, note: Note): void;
  /** Ends what is being fetched or unpacked. */
  stop?: AbortSignal | undefined;
  /** Where what is fetched of a site, answer by answer, lies until the import has ended; else it is temporary. */
  kept?: string | undefined;
  /** Milliseconds between two requests to a site. */
  pause?: number | undefined;
  /** How many posts of a site are wanted. */
  most?: number | undefined;
  /** ISO time from which on posts of a site are wanted. */
  since?: string | undefined;
}
