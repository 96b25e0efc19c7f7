import type { SearchArchive } from './archive.ts';
import { proposals } from './correct.ts';
import { likelierReading } from './likelier.ts';
import type { Allowed, Matches } from './match.ts';
import { match } from './match.ts';
import { addProposals } from './proposed.ts';
import type { Slot } from './slots.ts';

/** Words that a query was read with in place of others, and what it finds so. */
export type CorrectedQuery = {
  slots: Slot[];
  matches: Matches;
  corrected: { from: string; to: string }[];
};

/**
 * Corrects a query: words that the archive lacks where something is `lacking`, then one that it hardly
 * ever has (`doubted`). A correction of the former has to bring an article more of what was asked for,
 * where the other words are found without: `black hole` is not `black hold` because that is a word.
 */
export async function correctQuery(
  slots: Slot[],
  matches: Matches,
  { lacking, doubted }: { lacking: boolean; doubted: readonly Slot[] },
  archive: SearchArchive,
  allowed: Allowed,
): Promise<CorrectedQuery> {
  if (lacking) {
    const read = slots.map((slot) => ({ ...slot, alternatives: [...slot.alternatives] }));
    const corrected = await correctUnknown(read, archive);
    const meant = match(read, archive.manifest.articles, allowed);
    const isMore = meant.slots > matches.slots || (!matches.numbers.length && meant.numbers.length);
    if (corrected.length && isMore) return { slots: read, matches: meant, corrected };
  }
  const reading = await likelierReading(slots, doubted, matches, archive, allowed);
  if (!reading) return { slots, matches, corrected: [] };
  const { from, to } = reading;
  return { slots: reading.slots, matches: reading.matches, corrected: [{ from, to }] };
}

/** Gives unknown words the alternatives of the words they may have been meant to be. */
async function correctUnknown(
  slots: Slot[],
  archive: SearchArchive,
): Promise<CorrectedQuery['corrected']> {
  const corrections = slots.map(async (slot) => {
    const { known, wish } = slot;
    if (known || wish.exclude || wish.quotation || wish.words.length > 1) return [];
    const [from] = wish.words as [string];
    const likely = await proposals(from, archive);
    const [first, second] = likely[0]?.word.split(' ') ?? [];
    if (second) {
      const other: Slot = { ...slot, alternatives: [] };
      slots.push(other);
      await addProposals(slot, [{ word: first!, slips: 0 }], archive);
      await addProposals(other, [{ word: second, slips: 0 }], archive);
      return [{ from, to: `${first} ${second}` }];
    }
    const picks = await addProposals(slot, likely, archive);
    return picks.slice(0, 1).map((to) => ({ from, to }));
  });
  const none: CorrectedQuery['corrected'] = [];
  return none.concat(...(await Promise.all(corrections)));
}
