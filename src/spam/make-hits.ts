import { once } from '../lib/memo.ts';
import type { SpamField, SpamHit, SpamReason } from './spam-hit.ts';

/** From this score on a place is spam without doubt. */
export const CERTAIN = 5;
/** From this score on a place is shown to the editor. */
export const SUSPECT = 3;

/** A place in a text with its evidence, before it is judged. */
export type Candidate = {
  field?: SpamField;
  start: number;
  end: number;
  reasons: SpamReason[];
  cut: boolean;
  /** Running text is never certain by its words alone. */
  atMost?: 'spam/suspect';
};

/**
 * Judges places: a hit for each whose points reach `SUSPECT`, nothing for the others.
 * @param text the text that the offsets count in
 */
export function makeHits(text: string, places: readonly Candidate[]): SpamHit[] {
  const lineOf = once(() => lineFinder(text));
  const hits: SpamHit[] = [];
  for (const place of places) {
    const score = place.reasons.reduce((sum, reason) => sum + reason.points, 0);
    if (score < SUSPECT) continue;
    const line = lineOf()(place.start);
    hits.push({
      rule: score >= CERTAIN && place.atMost === undefined ? 'spam/certain' : 'spam/suspect',
      score,
      reasons: place.reasons,
      field: place.field ?? 'body',
      start: place.start,
      end: place.end,
      line: line.number,
      column: place.start - line.start + 1,
      text: text.slice(place.start, place.end),
      cut: place.cut,
    });
  }
  return hits;
}

/** Finds the line (number from 1, offset of its start) that an offset lies in. */
function lineFinder(text: string): (offset: number) => { number: number; start: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { number: low + 1, start: starts[low]! };
  };
}
