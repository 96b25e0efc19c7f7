import type { ReasonCode, SpamReason } from '../spam-hit.ts';

const LONGEST = 120;

/** A reason seen at `start` to `end` of the text; `quote` says it in a reader's words where they differ. */
export function reason(
  text: string,
  code: ReasonCode,
  points: number,
  start: number,
  end: number,
  quote: string = text.slice(start, end),
): SpamReason {
  return { code, points, text: quote.trim().slice(0, LONGEST), start, end };
}
