import type { SpamField, SpamHit, SpamReason } from './spam-hit.ts';

/** From this score on a place is spam without doubt. */
export const CERTAIN = 5;
/** From this score on a place is shown to the editor. */
export const SUSPECT = 3;

/** A place in a text with its evidence, before it is judged. */
export type Place = {
  field?: SpamField;
  start: number;
  end: number;
  reasons: SpamReason[];
  cut: boolean;
  /** Running text is never certain by its words alone. */
  atMost?: 'spam/suspect';
};

/**
 * Judges a place: a hit when its points reach `SUSPECT`, nothing otherwise.
 * @param text the text that the offsets count in
 */
export function makeHit(text: string, place: Place): SpamHit | undefined {
  const score = place.reasons.reduce((sum, reason) => sum + reason.points, 0);
  if (score < SUSPECT) return undefined;
  const before = text.slice(0, place.start);
  return {
    rule: score >= CERTAIN && place.atMost === undefined ? 'spam/certain' : 'spam/suspect',
    score,
    reasons: place.reasons,
    field: place.field ?? 'body',
    start: place.start,
    end: place.end,
    line: before.split('\n').length,
    column: place.start - before.lastIndexOf('\n'),
    text: text.slice(place.start, place.end),
    cut: place.cut,
  };
}
