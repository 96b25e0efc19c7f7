import type { Alternative } from './alternative.ts';
import { alternativesOf } from './alternative.ts';
import type { SearchArchive } from './archive.ts';
import type { Proposal } from './correct.ts';
import type { Slot } from './slot.ts';
import { usualTerm } from './usual-term.ts';

/** What a misspelt word's replacement is worth, for each slip. */
const SLIP = 0.8;

/**
 * What answers the words that one may have been meant to be, stop words only where there is nothing
 * else; `optional` where the likeliest leaves no article out. `words` are those used, the likeliest
 * first.
 */
export async function proposedAlternatives(
  proposals: readonly Pick<Proposal, 'word' | 'slips'>[],
  archive: SearchArchive,
): Promise<{ words: string[]; alternatives: Alternative[]; optional: boolean }> {
  const terms = await Promise.all(
    proposals.map(async ({ word, slips }) => ({
      word,
      slips,
      term: await usualTerm(word, archive),
    })),
  );
  const isContent = terms.some(({ term }) => term && !term.stop);
  const picks = terms.filter(({ term }) => term && term.stop !== isContent);
  return {
    words: picks.map(({ word }) => word),
    alternatives: picks.flatMap(({ term, slips }) => alternativesOf(term!, false, SLIP ** slips)),
    optional: picks[0]?.term?.optional ?? false,
  };
}

/** Gives a slot the words that it may have been meant to be; back come those that the archive has. */
export async function addProposals(
  slot: Slot,
  proposals: readonly Pick<Proposal, 'word' | 'slips'>[],
  archive: SearchArchive,
): Promise<string[]> {
  const { words, alternatives, optional } = await proposedAlternatives(proposals, archive);
  if (optional) slot.optional = true;
  slot.alternatives.push(...alternatives);
  return words;
}
