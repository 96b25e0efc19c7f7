import type { Position } from '../../../problems/finding.ts';

/** What gives a person away. */
export type SignKind =
  'name' | 'family' | 'school' | 'address' | 'picture' | 'work' | 'account' | 'distinction';

/** One place of an article that does. */
export interface IdentitySign {
  readonly kind: SignKind;
  /** The words there. */
  readonly text: string;
  readonly place: Position;
}

/** Words of one sentence, and where in it they stand. */
export interface FoundSign {
  readonly kind: SignKind;
  readonly text: string;
  readonly at: number;
}
