import type { ClosingMark } from './closing-marks.ts';
import { makeHits } from './make-hits.ts';
import type { SpamHit, SpamReason } from './spam-hit.ts';

/** What the look across the site needs of an article; hits and marks can be kept by digest. */
export type SiteArticle = { body: string; hits: SpamHit[]; marks: ClosingMark[] };

/** In how many articles the same anchor or host must close the text. */
export const REPEATED_IN = 3;
const POINTS = 2;

/**
 * The look across the site: the same anchor or the same host at the end of three or more articles
 * raises each of them. This finds brands that no lexicon knows.
 * @param perArticle article id to its hits and closing marks
 * @returns the articles whose hits change, each with its whole new list
 */
export function detectAcrossSite(
  perArticle: ReadonlyMap<string, SiteArticle>,
): Map<string, SpamHit[]> {
  const articlesWith = countArticles(perArticle);
  const changed = new Map<string, SpamHit[]>();
  for (const [id, article] of perArticle) {
    let hits = article.hits;
    for (const mark of article.marks) {
      if (!keysOf(mark).some((key) => (articlesWith.get(key) ?? 0) >= REPEATED_IN)) continue;
      hits = raise(article.body, hits, mark);
    }
    if (hits !== article.hits) changed.set(id, hits);
  }
  return changed;
}

function raise(body: string, hits: SpamHit[], mark: ClosingMark): SpamHit[] {
  const repeated: SpamReason = {
    code: 'repeated',
    points: POINTS,
    text: mark.anchor === '' ? mark.domain : mark.anchor,
    start: mark.start,
    end: mark.end,
  };
  const before = hits.find(
    (hit) => hit.field === 'body' && hit.start <= mark.start && hit.end >= mark.end,
  );
  if (before?.reasons.some((one) => one.code === 'repeated' || one.code === 'doorway') === true) {
    return hits;
  }
  const place = { start: before?.start ?? mark.start, end: before?.end ?? mark.end };
  const reasons = [...(before?.reasons ?? mark.reasons), repeated];
  const [hit] = makeHits(body, [{ ...place, reasons, cut: before?.cut ?? true }]);
  if (hit === undefined) return hits;
  return [...hits.filter((one) => one !== before), hit].toSorted(
    (one, two) => one.start - two.start,
  );
}

function countArticles(perArticle: ReadonlyMap<string, SiteArticle>): Map<string, number> {
  const count = new Map<string, number>();
  for (const { marks } of perArticle.values()) {
    for (const key of new Set(marks.flatMap(keysOf))) count.set(key, (count.get(key) ?? 0) + 1);
  }
  return count;
}

function keysOf(mark: ClosingMark): string[] {
  const keys = [`host ${mark.domain}`];
  if (mark.anchor !== '') keys.push(`anchor ${mark.anchor}`);
  return keys;
}
