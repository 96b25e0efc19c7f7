import { articleIn, HEADLINE_LEVEL, levelIn, placesIn } from '../analysis/posting.ts';
import type { Slot } from './slot.ts';

/**
 * Articles by number that match, the best first; `slots` is how many of the things asked for they have,
 * and `partial` says that these are not all.
 */
export type Matches = {
  numbers: number[];
  partial: boolean;
  slots: number;
  /** How many of them have all that was asked for in their headline, and how many others in one sentence. */
  inHeadline: number;
  inSentence: number;
};

/** What narrows a search besides its words: for each article, whether it may be shown. */
export type Allowed = Uint8Array | undefined;

/** How a slot does in each article, how rare it is, and in which sentences it stands (as bits). */
type Scored = { best: Float32Array; places: Uint8Array; rarity: number; required: boolean };

/** What two words of one headline, or of one sentence, add, in rarities of the commoner one. */
const TOGETHER_IN_HEADLINE = 0.8;
const TOGETHER_IN_SENTENCE = 0.35;

/** What the oldest of the articles that match is worth where the newest are asked for. */
const OLDEST = 0.3;

/** What a word that leaves no article out is worth beside those that do. */
const OPTIONAL = 0.5;

/** In place of a count, for an article that has what the query excludes. */
const LEFT_OUT = 255;

/** The impact that a level stands for: 0 to 1 as it was measured, a little more in headlines. */
const IMPACTS = Float32Array.from({ length: 16 }, (_, level) =>
  level < HEADLINE_LEVEL ? 0.22 + level / 18 : 0.91 + (level - HEADLINE_LEVEL) / 25,
);

/**
 * Scores all articles: for each slot the best of its alternatives, times the rarity of the slot
 * (BM25's idf), and a little for slots that stand together. Articles with every slot that is not
 * optional come back or, where none has, those that have most of them (`partial`). Where nothing is asked
 * for, all come back that nothing leaves out, the newest first.
 */
export function match(slots: readonly Slot[], articles: number, allowed: Allowed): Matches {
  const wanted = slots.filter((slot) => !slot.wish.exclude);
  const strict = wanted.some((slot) => !slot.optional);
  const has = new Uint8Array(articles);
  const score = new Float64Array(articles);
  let needed = 0;
  const scored = wanted.map((slot) => {
    const required = !strict || !slot.optional;
    const result = { ...scoreSlot(slot, articles), required };
    if (required) needed++;
    else result.rarity *= OPTIONAL;
    for (let number = 0; number < articles; number++)
      if (result.best[number]) {
        score[number]! += result.rarity * result.best[number]!;
        if (required) has[number]!++;
      }
    return result;
  });
  for (const { wish, alternatives } of slots)
    if (wish.exclude)
      for (const { postings } of alternatives)
        for (const posting of postings) has[articleIn(posting)] = LEFT_OUT;
  let most = wanted.length ? 1 : 0;
  let numbers: number[] = [];
  for (let number = 0; number < articles; number++) {
    if (has[number] === LEFT_OUT || has[number]! < most || (allowed && !allowed[number])) continue;
    if (has[number]! > most) {
      most = has[number]!;
      numbers = [];
    }
    numbers.push(number);
  }
  if (scored.length > 1)
    for (const number of numbers) score[number]! += together(scored, number) / (scored.length - 1);
  if (wanted.some(({ wish }) => wish.isRecent))
    for (const [at, number] of numbers.entries())
      score[number]! *= OLDEST + ((1 - OLDEST) * at) / numbers.length;
  numbers.sort((a, b) => score[b]! - score[a]! || b - a);
  const partial = numbers.length > 0 && most < needed;
  return { numbers, partial, slots: numbers.length && most, ...closeness(scored, numbers) };
}

/** In how many articles all that is required stands close together. */
function closeness(scored: readonly Scored[], numbers: readonly number[]) {
  const required = scored.filter((one) => one.required);
  let [inHeadline, inSentence] = [0, 0];
  for (const number of required.length ? numbers : []) {
    let shared = 0xff;
    for (const { places } of required) shared &= places[number]!;
    if (shared & 1) inHeadline++;
    else if (shared) inSentence++;
  }
  return { inHeadline, inSentence };
}

function scoreSlot({ alternatives }: Slot, articles: number): Omit<Scored, 'required'> {
  const best = new Float32Array(articles);
  const places = new Uint8Array(articles);
  let spread = 0;
  for (const { postings, worth } of alternatives)
    for (const posting of postings) {
      const number = articleIn(posting);
      const level = levelIn(posting);
      const stands = placesIn(posting);
      const part = level >= HEADLINE_LEVEL ? worth.headline : stands ? worth.text : worth.label;
      const value = part * IMPACTS[level]!;
      if (!best[number]) spread++;
      if (value > best[number]!) best[number] = value;
      places[number]! |= stands;
    }
  const rarity = Math.log(1 + (articles - spread + 0.5) / (spread + 0.5));
  return { best, places, rarity };
}

/** What it adds to an article that its words stand in the same headline or sentence. */
function together(scored: readonly Scored[], number: number): number {
  let sum = 0;
  for (const one of scored)
    for (const other of scored) {
      if (one === other) break;
      const shared = one.places[number]! & other.places[number]!;
      const gain = shared & 1 ? TOGETHER_IN_HEADLINE : TOGETHER_IN_SENTENCE;
      if (shared) sum += Math.min(one.rarity, other.rarity) * gain;
    }
  return sum;
}
