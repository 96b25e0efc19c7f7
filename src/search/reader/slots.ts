import type { Alternative } from './alternative.ts';
import { alternativesOf, evenly } from './alternative.ts';
import type { SearchArchive } from './archive.ts';
import type { Term } from './decode-terms.ts';
import { loadForUnknown } from './load-later.ts';
import type { Slot } from './slot.ts';
import { usualTerm } from './usual-term.ts';
import type { Wish } from './wish.ts';
import { publishedIn } from './published.ts';

/**
 * Turns wishes into slots: phrases that the archive abbreviates become one slot, compounds count as
 * a whole where the archive has them and by their words where not, other spellings lead to the
 * usual one, and an unseen form to its root's family.
 */
export async function slotsOf(wishes: readonly Wish[], archive: SearchArchive): Promise<Slot[]> {
  const shards = await Promise.all(
    wishes.map(({ words, compound }) =>
      Promise.all([...compound.slice(0, 1), ...words].map((word) => archive.terms(word))),
    ),
  );
  const slots: Slot[] = [];
  for (let at = 0; at < wishes.length; at++) {
    const wish = wishes[at]!;
    const [first] = shards[at]!;
    const exact = wish.quotation > 0;
    const compound = first!.get(wish.compound[0] ?? '');
    const published = publishedIn(wish.compound[0] ?? '', archive.manifest);
    const phrase = exact || wish.exclude ? undefined : phraseAt(wishes, at, first!);
    if (phrase) {
      slots.push(slot(wish, alternativesOf(phrase.term, true)));
      at += phrase.length - 1;
    } else if (compound || published)
      slots.push(
        slot(wish, [...(compound ? alternativesOf(compound, true) : []), ...dated(published)]),
      );
    else
      for (const [index, word] of wish.words.entries()) {
        const forms = shards[at]![index + (wish.compound.length ? 1 : 0)]!;
        slots.push(await wordSlot({ ...wish, words: [word] }, forms, archive));
      }
  }
  return slots;
}

function slot(wish: Wish, alternatives: Alternative[], optional = false, known = true): Slot {
  return { wish, alternatives, optional, known };
}

async function wordSlot(
  wish: Wish,
  forms: Map<string, Term>,
  archive: SearchArchive,
): Promise<Slot> {
  const word = wish.words[0]!;
  const term = await usualTerm(word, archive);
  const exact = wish.quotation > 0;
  const published = dated(wish.exclude ? undefined : publishedIn(word, archive.manifest));
  if (term || published.length) {
    const own = term ? alternativesOf(term, exact || wish.exclude) : [];
    const optional = wish.isRecent || term?.optional;
    return { ...slot(wish, [...own, ...published], optional), cut: term?.cut };
  }
  const { relativeOf, wordAndNumber } = await loadForUnknown();
  const glued = exact ? [] : await wordAndNumber(word, archive);
  if (glued.length) return slot(wish, glued);
  const relative = exact ? undefined : relativeOf(word, forms);
  const alternatives = relative ? alternativesOf(relative, false) : [];
  return slot(wish, alternatives, wish.isRecent, false);
}

/** The articles of a year or month, where a query names one. */
function dated(postings: Int32Array | undefined): Alternative[] {
  return postings ? [evenly('', postings)] : [];
}

/** The longest phrase term that starts at a wish. */
function phraseAt(wishes: readonly Wish[], at: number, forms: Map<string, Term>) {
  for (let length = Math.min(8, wishes.length - at); length > 1; length--) {
    const part = wishes.slice(at, at + length);
    if (part.some((wish) => wish.exclude || wish.quotation)) continue;
    const term = forms.get(part.flatMap((wish) => wish.words).join('_'));
    if (term) return { term, length };
  }
  return undefined;
}
