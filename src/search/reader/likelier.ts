import type { SearchArchive } from './archive.ts';
import type { Proposal } from './correct.ts';
import { proposals } from './correct.ts';
import { closeness, exact, spread } from './doubt.ts';
import type { Allowed, Matches } from './match.ts';
import { match } from './match.ts';
import { proposedAlternatives } from './proposed.ts';
import type { Slot } from './slots.ts';

/** A query read with another word in place of one, and what that finds. */
export type QueryReading = { from: string; to: string; slots: Slot[]; matches: Matches };

/** A reading, and what speaks for it and against it. */
type Weighed = QueryReading & {
  /** How many of the articles that the query finds as typed have the very word that is doubted. */
  exact: number;
  /** How close its words stand in the best article. */
  close: number;
  /** Whether a word that leaves no article out took the place of one that does. */
  loosens: boolean;
};

/** How much commoner the other word is: binary logarithms, 16 to 32 times. */
const COMMONER = 4;

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
  allowed: Allowed,
): Promise<QueryReading | undefined> {
  const isWhole = typed.numbers.length > 0 && !typed.partial;
  const together = isWhole ? closeness(slots, typed.numbers[0]!) : 0;
  const readings = await Promise.all(
    doubted.map(async (slot) => {
      const least = Math.floor(Math.log2(Math.max(1, spread(slot)))) + COMMONER;
      const likely = (await proposals(slot.wish.words[0]!, archive))
        .filter(({ slips, frequency }) => slips === 1 && frequency >= least)
        .slice(0, 3);
      const own = isWhole ? exact(slot, typed.numbers) : 0;
      return Promise.all(
        likely.map(async (one) => weighed(await readAs(slots, slot, one, archive, allowed), own)),
      );
    }),
  );
  const none: Weighed[] = [];
  return none
    .concat(...readings)
    .filter(({ matches, close, exact: own, loosens }) => {
      if (matches.partial || !matches.numbers.length) return false;
      if (!isWhole) return true;
      return own ? close > together + 1 && !loosens : close > together;
    })
    .sort(
      (a, b) =>
        Number(a.loosens) - Number(b.loosens) ||
        b.close - a.close ||
        b.matches.numbers.length - a.matches.numbers.length,
    )[0];

  function weighed(reading: QueryReading, own: number): Weighed {
    const [best = -1] = reading.matches.numbers;
    const loosens = reading.slots.some(({ optional }, at) => optional !== slots[at]!.optional);
    return { ...reading, exact: own, close: closeness(reading.slots, best), loosens };
  }
}

async function readAs(
  slots: readonly Slot[],
  doubted: Slot,
  proposal: Proposal,
  archive: SearchArchive,
  allowed: Allowed,
): Promise<QueryReading> {
  const { alternatives, optional } = await proposedAlternatives([proposal], archive);
  const read = slots.map((slot) => (slot === doubted ? { ...slot, alternatives, optional } : slot));
  const matches = match(read, archive.manifest.articles, allowed);
  return { from: doubted.wish.words[0]!, to: proposal.word, slots: read, matches };
}
