import type { Edit } from './paper.ts';

/** What an editor does wrong, what is said of it, and how it is put right. */
export interface Mistake {
  readonly what: string;
  readonly edit: Edit;
  /** The rule and what it does, as `field/yes-no hold`; those that follow from it too. */
  readonly said: readonly string[];
  /** How the way out is followed: pasted as it is written, or by hand. */
  readonly mend: 'paste' | Edit;
}

/** One row of the table; `said` in one line, `rule effect` between commas. */
export function mistake(what: string, edit: Edit, said: string, mend: 'paste' | Edit): Mistake {
  return { what, edit, said: said === '' ? [] : said.split(', '), mend };
}
