import { cutSpam } from '../../../spam/cut-spam.ts';
import type { SpamHit, SpamReason } from '../../../spam/spam-hit.ts';

/** Something that was cut from an article, kept aside so that it can be put back. */
export interface Removal {
  text: string;
  /** Line in the text it was found in. */
  line: number;
  reasons: Pick<SpamReason, 'code' | 'text'>[];
}

/** A text without what is certainly injected; the doubtful stays and is handed on. */
export interface CutText {
  text: string;
  removed: Removal[];
  suspects: SpamHit[];
}

/** Cuts the places that are certain and may be cut whole; of overlapping ones the first is told. */
export function cutOut(text: string, hits: readonly SpamHit[]): CutText {
  const { text: left, cuts } = cutSpam(text, hits);
  const cut = new Set(cuts.flatMap((one) => one.hits));
  const removed: Removal[] = [];
  let end = 0;
  for (const hit of cut) {
    if (hit.start < end) continue;
    end = hit.end;
    const reasons = hit.reasons.map(({ code, text: passage }) => ({
      code,
      text: passage.slice(0, 80),
    }));
    removed.push({ text: text.slice(hit.start, hit.end).trim(), line: hit.line, reasons });
  }
  return { text: left, removed, suspects: hits.filter((one) => !cut.has(one)) };
}
