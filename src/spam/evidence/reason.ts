import type { ReasonCode, SpamReason } from '../spam-hit.ts';

/** A reason seen at `start` to `end` of the text. */
export function reason(
  text: string,
  code: ReasonCode,
  points: number,
  start: number,
  end: number,
): SpamReason {
  return { code, points, text: text.slice(start, end).slice(0, 120), start, end };
}
