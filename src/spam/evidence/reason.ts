import type { ReasonCode, SpamReason } from '../spam-hit.ts';

const LONGEST = 120;

/** A reason seen at `start` to `end` of the text; `seen` says it in a reader's words where they differ. */
export function reason(
  text: string,
  code: ReasonCode,
  points: number,
  start: number,
  end: number,
  seen: string = text.slice(start, end),
): SpamReason {
  return { code, points, text: seen.trim().slice(0, LONGEST), start, end };
}
