import { prefixAndWord } from '../analysis/free-prefix.ts';
import type { SearchArchive } from './archive.ts';
import type { Proposal } from './correct.ts';
import { proposals } from './correct.ts';
import type { CorrectedQuery, WordCorrection } from './corrected-query.ts';
import { closeness } from './doubt.ts';
import type { Matches } from './match.ts';
import { match } from './match.ts';
import { proposedAlternatives } from './proposed.ts';
import { bestReading, readingsOf, readWith } from './query-reading.ts';
import { isLikelySlip } from './slip.ts';
import type { Slot } from './slot.ts';

/** Shorter words lie one letter from too many others. */
const SHORT = 5;

const isUnknown = ({ known, wish }: Slot): boolean =>
  !known && !wish.exclude && !wish.quotation && wish.words.length === 1;

/**
 * Reads words that the archive lacks as those they may have been meant to be. Another word needs evidence:
 * that it looks like a slip, or stands with all other words in a headline or, for all but the shortest, in
 * a sentence. All of them together have to bring an article more of what was asked for: `black hole` is
 * not `black hold` because that is a word.
 */
export async function correctUnknown(
  slots: readonly Slot[],
  matches: Matches,
  archive: SearchArchive,
): Promise<CorrectedQuery | undefined> {
  const likely = await Promise.all(
    slots.map((slot) => (isUnknown(slot) ? proposals(slot.wish.words[0]!, archive) : [])),
  );
  if (!likely.some(({ length }) => length)) return undefined;
  const filled = await Promise.all(
    slots.map((slot, at) =>
      likely[at]!.length ? filledSlots(slot, likely[at]!, archive) : [slot],
    ),
  );
  const corrected: WordCorrection[] = [];
  const suggested: WordCorrection[] = [];
  const none: Slot[] = [];
  let read = none.concat(...filled);
  for (const [at, proposed] of likely.entries()) {
    if (!proposed.length) continue;
    const { words } = slots[at]!.wish;
    const from = words[0]!;
    const isTwo = filled[at]!.length > 1;
    const readings = isTwo ? [] : await readingsOf(read, filled[at]![0]!, proposed, archive);
    const best = bestReading(readings);
    const close = closeness(best?.matches ?? match(read, archive.manifest.articles, undefined));
    const to = best?.to ?? proposed[0]!.word;
    const isAlone = read.length === filled[at]!.length;
    const stands = isAlone && !isTwo ? 0 : close;
    const isMeant = stands > (from.length < SHORT ? 1 : 0) || (best && looksLike(from, to));
    if (isMeant) {
      if (best) read = readWith(read, best);
      corrected.push({ from, to });
    } else {
      read = read.filter((slot) => !filled[at]!.includes(slot));
      read.push(slots[at]!);
      if (from.length >= SHORT) suggested.push({ from, to });
    }
  }
  const meant = match(read, archive.manifest.articles, undefined);
  const isMore = meant.slots > matches.slots || (!matches.numbers.length && meant.numbers.length);
  return corrected.length && isMore
    ? { slots: read, matches: meant, corrected, suggested: [] }
    : { slots: [...slots], matches, corrected: [], suggested };
}

/** Whether a word is a slip of another by its looks, or has a prefix that many write apart. */
const looksLike = (from: string, to: string): boolean =>
  isLikelySlip(from, to) || prefixAndWord(from)?.[1] === to;

/** A slot with all that a word may have been meant to be; two of them where a space was forgotten. */
async function filledSlots(
  slot: Slot,
  likely: readonly Proposal[],
  archive: SearchArchive,
): Promise<Slot[]> {
  const words = likely[0]!.word.split(' ');
  const proposed = words.length > 1 ? words.map((word) => [{ word, slips: 0 }]) : [likely];
  return Promise.all(
    proposed.map(async (some) => {
      const { alternatives, optional } = await proposedAlternatives(some, archive);
      return { ...slot, alternatives: [...slot.alternatives, ...alternatives], optional };
    }),
  );
}
