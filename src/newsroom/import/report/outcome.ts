import type { Removal } from '../prepare/cut-out.ts';
import { NoteLog } from './note-log.ts';
import { SpillList } from './spill-list.ts';
import { Ledger } from '../units/ledger.ts';

/** A piece of spam that was cut, and where it can be put back. */
export interface RemovedPiece {
  /** The file it was cut from, relative to the content folder. */
  file: string;
  /** Line of the piece in the source's article. */
  line: number;
  text: string;
  reasons: Removal['reasons'];
}

/** What an import did; names of files are relative to the content folder. */
export interface ImportOutcome {
  created: SpillList<string>;
  updated: SpillList<string>;
  kept: SpillList<string>;
  removed: SpillList<RemovedPiece>;
  notes: NoteLog;
  /** Every unit of the source, by what became of it. */
  units: Ledger;
  /** Whether it went on where an import that did not end had stopped. */
  isResumed: boolean;
  /** What the source holds by type and status, where it says so. */
  counts: Map<string, number>;
  comments: number;
  /** Pictures that were copied beside their articles. */
  copied: number;
  /** Articles whose dateline was taken out of the text. */
  datelines: number;
  /** Old addresses with the ones here, for the map of redirects. */
  addresses: SpillList<[old: string, path: string]>;
  /** Pictures that stayed at the old site, with the file that shows them. */
  pictures: SpillList<[file: string, url: string]>;
}

export function emptyOutcome(): ImportOutcome {
  return {
    created: new SpillList(),
    updated: new SpillList(),
    kept: new SpillList(),
    removed: new SpillList(),
    notes: new NoteLog(),
    units: new Ledger(),
    isResumed: false,
    counts: new Map(),
    comments: 0,
    copied: 0,
    datelines: 0,
    addresses: new SpillList(),
    pictures: new SpillList(),
  };
}
