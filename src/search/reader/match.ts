import type { Slot } from './slots.ts';

/** Articles by number that match, the best first. */
export type Matches = { numbers: number[]; partial: boolean };

/** What narrows a search besides its words: for each article, whether it may be shown. */
export type Allowed = Uint8Array | undefined;

const impactOf = (level: number) => (level < 12 ? 0.22 + level / 18 : 0.84 + (level - 12) / 25);

/**
 * Scores all articles: for each slot the best of its alternatives, times the rarity of the slot
 * (BM25's idf). Articles with every slot that is not optional come back or, where none has, those
 * that have most of them (`partial`).
 */
export function match(slots: readonly Slot[], articles: number, allowed: Allowed): Matches {
  const wanted = slots.filter((slot) => !slot.wish.exclude);
  const strict = wanted.some((slot) => !slot.optional);
  const score = new Float64Array(articles);
  const has = new Uint8Array(articles);
  let needed = 0;
  for (const slot of wanted) {
    const required = !strict || !slot.optional;
    if (required) needed++;
    addSlot(slot, score, has, required, articles);
  }
  for (const { wish, alternatives } of slots)
    if (wish.exclude)
      for (const { postings } of alternatives)
        for (const posting of postings) has[posting >> 7] = 0;
  let most = 1;
  let numbers: number[] = [];
  for (let number = 0; number < articles; number++) {
    if (!has[number] || has[number]! < most || (allowed && !allowed[number])) continue;
    if (has[number]! > most) {
      most = has[number]!;
      numbers = [];
    }
    numbers.push(number);
  }
  numbers.sort((a, b) => score[b]! - score[a]! || b - a);
  return { numbers, partial: numbers.length > 0 && most < needed };
}

function addSlot(
  { alternatives }: Slot,
  score: Float64Array,
  has: Uint8Array,
  required: boolean,
  articles: number,
) {
  const best = new Float32Array(articles);
  let spread = 0;
  for (const { postings, weight } of alternatives)
    for (const posting of postings) {
      const number = posting >> 7;
      const value = weight * impactOf((posting >> 3) & 15);
      if (!best[number]) spread++;
      if (value > best[number]!) best[number] = value;
    }
  const rarity = Math.log(1 + (articles - spread + 0.5) / (spread + 0.5));
  for (let number = 0; number < articles; number++)
    if (best[number]) {
      score[number]! += rarity * best[number]!;
      if (required) has[number]!++;
    }
}
