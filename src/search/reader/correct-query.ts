import type { SearchArchive } from './archive.ts';
import { correctUnknown } from './correct-unknown.ts';
import type { CorrectedQuery } from './corrected-query.ts';
import type { Likelier } from './likelier.ts';
import { likelierReading } from './likelier.ts';
import type { Matches } from './match.ts';
import { match } from './match.ts';
import { readWith } from './query-reading.ts';
import type { Slot } from './slot.ts';

/**
 * Corrects a query: words that the archive lacks where something is `lacking`, then one that it hardly
 * ever has (`doubted`). What little speaks for is offered, not taken.
 */
export async function correctQuery(
  slots: Slot[],
  matches: Matches,
  doubts: { lacking: boolean; doubted: readonly Slot[] },
  archive: SearchArchive,
): Promise<CorrectedQuery> {
  const unknown = doubts.lacking && (await correctUnknown(slots, matches, archive));
  const isSettled = unknown && unknown.corrected.length > 0;
  const likelier = isSettled
    ? undefined
    : await likelierReading(slots, doubts.doubted, matches, archive);
  return likelier
    ? likelyQuery(slots, matches, likelier, archive)
    : unknown || { slots, matches, corrected: [], suggested: [] };
}

/** A query with its likelier reading: in its place where it must be meant, else offered. */
function likelyQuery(
  slots: Slot[],
  matches: Matches,
  { reading, isMeant }: Likelier,
  archive: SearchArchive,
): CorrectedQuery {
  const { from, to } = reading;
  if (!isMeant) return { slots, matches, corrected: [], suggested: [{ from, to }] };
  const read = readWith(slots, reading);
  const meant = match(read, archive.manifest.articles, undefined);
  return { slots: read, matches: meant, corrected: [{ from, to }], suggested: [] };
}
