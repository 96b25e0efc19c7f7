import type { Finding, Position } from '../../problems/finding.ts';
import type { ClosingMark } from '../../spam/closing-marks.ts';
import type { SpamHit } from '../../spam/spam-hit.ts';

/** A link of a text, as it was typed, that leads to this site or another. */
export interface CheckedLink {
  readonly target: string;
  readonly line: number;
  readonly column: number;
}

/** What the spam detector saw in one text; kept so that texts can be compared with each other. */
export interface SpamFacts {
  readonly hits: readonly SpamHit[];
  readonly marks: readonly ClosingMark[];
  /** Where the headline, the standfirst and the body begin in the file. */
  readonly starts: Readonly<Record<SpamHit['field'], Position>>;
}

/** What one text gave by itself; plain JSON, kept while its bytes and the site's settings stay. */
export interface Facts {
  readonly findings: readonly Finding[];
  readonly links: readonly CheckedLink[];
  /** The smallest hashes of its runs of words, rising; empty for a text too short to compare. */
  readonly sketch: readonly number[];
  readonly spam?: SpamFacts;
  /** Where it says of itself that it is not verified. */
  readonly unverified?: Position;
}
