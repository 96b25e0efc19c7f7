import type { Edit } from './paper.ts';

/** What an editor does wrong, what is said of it, and how it is put right. */
export interface Mistake {
  readonly what: string;
  readonly edit: Edit;
  /** The rule and what it does, as `field/yes-no hold`; those that follow from it too. */
  readonly said: readonly string[];
  /** How the way out is followed: pasted as it is written, or by hand. */
  readonly mend: 'paste' | Edit;
  /** Fields of the story as they are read in spite of the mistake, so that nothing is lost in silence. */
  readonly read?: Readonly<Record<string, unknown>> | undefined;
}

/** One row of the table; `said` in one line, `rule effect` between commas. */
export function mistake(
  what: string,
  edit: Edit,
  said: string,
  mend: 'paste' | Edit,
  read?: Mistake['read'],
): Mistake {
  return { what, edit, said: said === '' ? [] : said.split(', '), mend, read };
}

/** One that nobody has to hear of: the story is read as it was meant. */
export function forgiven(what: string, edit: Edit, read: NonNullable<Mistake['read']> = {}) {
  return mistake(what, edit, '', (paper) => paper, read);
}
