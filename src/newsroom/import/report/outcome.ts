import type { Note } from '../story/note.ts';

/** A piece of spam that was cut, and where it can be put back. */
export interface RemovedPiece {
  /** The file it was cut from, relative to the content folder. */
  file: string;
  /** Line of the piece in the source's story. */
  line: number;
  text: string;
  reasons: string[];
}

/** A note with the file it is about: a file of the content folder, else the source. */
export interface PlacedNote extends Note {
  file: string;
}

/** What an import did; names of files are relative to the content folder. */
export interface Outcome {
  created: string[];
  updated: string[];
  kept: string[];
  removed: RemovedPiece[];
  notes: PlacedNote[];
  /** What the source holds by type and status, where it says so. */
  counts: Map<string, number>;
  comments: number;
  /** Old addresses with the ones here, for the map of redirects. */
  addresses: [old: string, path: string][];
}

export function emptyOutcome(): Outcome {
  return {
    created: [],
    updated: [],
    kept: [],
    removed: [],
    notes: [],
    counts: new Map(),
    comments: 0,
    addresses: [],
  };
}
