import type { DeskWords } from '../words/words.ts';

/** One thing that the check says about a text, in words. */
export type DeskNote = {
  line: number;
  severity: 'error' | 'warning' | 'hint';
  message: string;
  fix: string;
};

/** What only the newsroom sees, in `npm run dev`: the notes of the check, by file. */
export type Desk = { words: DeskWords['preview']; notes: ReadonlyMap<string, readonly DeskNote[]> };
