import type { SearchArchive } from './archive.ts';
import { proposals } from './correct.ts';
import { closeness, exact, spread } from './doubt.ts';
import type { Matches } from './match.ts';
import type { QueryReading } from './query-reading.ts';
import { bestReading, readingsOf } from './query-reading.ts';
import type { Slot } from './slot.ts';

/** How much commoner the other word is: binary logarithms, 16 to 32 times. */
const COMMONER = 4;

/** A reading of a query, and whether it says what must have been meant, or what may have been. */
export type Likelier = { reading: QueryReading; isMeant: boolean };

/**
 * A query read with another word in place of one of the `doubted`: `kabut asep` as `kabut asap`. The
 * other is one slip away and many times commoner, and stands together with all other words of the
 * query, which the typed one does nowhere or only further away. Undefined where there is none such.
 */
export async function likelierReading(
  slots: readonly Slot[],
  doubted: readonly Slot[],
  typed: Matches,
  archive: SearchArchive,
): Promise<Likelier | undefined> {
  const isWhole = typed.numbers.length > 0 && !typed.partial;
  const together = isWhole ? closeness(typed) : 0;
  const none: Likelier[] = [];
  const perWord = await Promise.all(
    doubted.map(async (slot) => {
      const least = Math.floor(Math.log2(Math.max(1, spread(slot)))) + COMMONER;
      const likely = (await proposals(slot.wish.words[0]!, archive)).filter(
        ({ slips, frequency }) => slips === 1 && frequency >= least,
      );
      const readings = await readingsOf(slots, slot, likely, archive);
      const reading = bestReading(
        readings.filter(({ matches }) => !matches.partial && closeness(matches) > together),
      );
      if (!reading) return none;
      const isTyped = isWhole && exact(slot, typed.numbers) > 0;
      const isMeant = !isTyped || (closeness(reading.matches) > together + 1 && !reading.optional);
      return [{ reading, isMeant }];
    }),
  );
  return none
    .concat(...perWord)
    .sort((a, b) => Number(b.isMeant) - Number(a.isMeant) || b.reading.worth - a.reading.worth)[0];
}
