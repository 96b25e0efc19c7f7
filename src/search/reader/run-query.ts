import type { Archive } from './archive.ts';
import { addCompletions, completions } from './complete.ts';
import { proposals } from './correct.ts';
import { toHit } from './hit.ts';
import { match } from './match.ts';
import { narrow } from './narrow.ts';
import type { QueryOptions, SearchAnswer } from './open-search.ts';
import { parseQuery } from './parse-query.ts';
import { alternativesOf, slotsOf, usualTerm } from './slots.ts';
import type { Slot } from './slots.ts';

/** What a misspelt word's replacement is worth, for each slip. */
const SLIP = 0.8;

/** Answers one query from an archive. */
export async function runQuery(
  typed: string,
  options: QueryOptions,
  archive: Archive,
  base: string,
): Promise<SearchAnswer> {
  const { wishes, open } = parseQuery(typed);
  const { articles } = archive.manifest;
  const wanted = wishes.filter((wish) => !wish.exclude).length;
  const last = wishes.at(-1);
  const growing = open && last && last.words.length === 1 ? last.words[0]! : '';
  const [slots, grown, allowed] = await Promise.all([
    slotsOf(wishes, archive),
    completions(growing, archive),
    narrow(options, archive),
  ]);
  if (growing && slots.length) addCompletions(slots.at(-1)!, grown, wanted === 1);
  let found = match(slots, articles, allowed);
  let corrected: SearchAnswer['corrected'] = [];
  if (!options.literal && (!found.numbers.length || found.partial)) {
    corrected = await correct(slots, archive);
    if (corrected.length) found = match(slots, articles, allowed);
  }
  const numbers =
    options.sort === 'newest' ? found.numbers.toSorted((a, b) => b - a) : found.numbers;
  const forms = new Set(
    slots.flatMap((slot) =>
      slot.wish.exclude
        ? []
        : [...slot.wish.words, ...slot.alternatives.flatMap(({ form }) => form.split('_'))],
    ),
  );
  const rows = await Promise.all(
    numbers.slice(0, options.limit ?? 10).map((number) => archive.row(number)),
  );
  return {
    hits: rows.map((row) => toHit(row, base, archive.manifest, forms)),
    total: numbers.length,
    partial: found.partial,
    corrected,
    quoted: wishes.some((wish) => wish.quotation > 0),
  };
}

/** Gives unknown words the alternatives of the words they may have been meant to be. */
async function correct(slots: Slot[], archive: Archive): Promise<SearchAnswer['corrected']> {
  const unknown = slots.filter(
    ({ known, wish }) => !known && !wish.exclude && !wish.quotation && wish.words.length === 1,
  );
  const corrected = await Promise.all(
    unknown.map(async (slot) => {
      const meant = await proposals(slot.wish.words[0]!, archive);
      const terms = await Promise.all(meant.map(({ word }) => usualTerm(word, archive)));
      for (const [at, { slips }] of meant.entries()) {
        const term = terms[at];
        if (term) slot.alternatives.push(...alternativesOf(term, false, SLIP ** slips));
      }
      return meant.length ? [{ from: slot.wish.typed, to: meant[0]!.word }] : [];
    }),
  );
  return corrected.flat();
}
