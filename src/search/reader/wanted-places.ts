import { prefixAndWord } from '../analysis/free-prefix.ts';
import { tokenise } from '../analysis/tokenise.ts';
import type { Token } from '../analysis/tokenise.ts';

/** Where something asked for stands in a text: tokens from `first` up to `last`; `worth` is 1 for the very form. */
export type WantedPlace = { slot: number; first: number; last: number; worth: number };

/** The fewest letters of a word that may be written joined to another. */
const SHORTEST = 3;
const ABBREVIATION = /^[a-z]{2,6}$/;

/**
 * The places in a text of what a query asks for, in their order. `forms` has a list for each thing
 * asked for, the best form first; words of a form that has several stand apart by `_`. Found is what the
 * index finds: words, what several mean together, phrases and their initials, and two words that are
 * written joined or apart.
 */
export function wantedPlaces(
  text: string,
  forms: readonly (readonly string[])[],
): { tokens: Token[]; places: WantedPlace[] } {
  const { tokens, compounds } = tokenise(text);
  const slots = new Map<string, [slot: number, worth: number][]>();
  const phrases: [words: string[], slot: number, worth: number][] = [];
  const want = (form: string, slot: number, worth: number): void => {
    slots.set(form, [...(slots.get(form) ?? []), [slot, worth]]);
  };
  for (const [slot, list] of forms.entries())
    for (const [at, form] of list.entries()) {
      const worth = at === 0 ? 1 : 0.9;
      const words = form.split('_');
      if (words.length > 1) {
        phrases.push([words, slot, worth]);
        want(words.map(([initial]) => initial).join(''), slot, 0.9);
      } else want(form, slot, worth);
    }
  const places: WantedPlace[] = [];
  const add = (form: string, first: number, last = first): boolean => {
    const wanted = slots.get(form);
    for (const [slot, worth] of wanted ?? []) places.push({ slot, first, last, worth });
    return wanted !== undefined;
  };
  for (const { terms, first, last } of compounds) terms.some((term) => add(term, first, last));
  for (const [at, { term }] of tokens.entries()) {
    if (!add(term, at)) {
      add(prefixAndWord(term)?.[1] ?? '', at);
      add(term + (tokens[at + 1]?.term ?? ''), at, at + 1);
      for (let cut = SHORTEST; cut <= term.length - SHORTEST; cut++) {
        const parts = [term.slice(0, cut), term.slice(cut)];
        if (parts.every((part) => slots.has(part))) for (const part of parts) add(part, at);
      }
    }
    for (const [words, slot, worth] of phrases)
      if (words.every((word, place) => tokens[at + place]?.term === word))
        places.push({ slot, first: at, last: at + words.length - 1, worth });
  }
  const missing = forms.flatMap((list, slot) =>
    places.some((place) => place.slot === slot) ? [] : list.map((form) => ({ form, slot })),
  );
  for (const { form, slot } of missing)
    if (ABBREVIATION.test(form))
      for (const first of namesOf(form, text, tokens))
        places.push({ slot, first, last: first + form.length - 1, worth: 0.9 });
  return { tokens, places: places.sort((a, b) => a.first - b.first || a.last - b.last) };
}

/** Where words with capitals have these initials: `Komisi Pemberantasan Korupsi` for `kpk`. */
function namesOf(initials: string, text: string, tokens: readonly Token[]): number[] {
  const capitals = initials.toUpperCase();
  const letters = tokens.map(({ start }) => text[start]).join('');
  const names: number[] = [];
  for (let at = letters.indexOf(capitals); at >= 0; at = letters.indexOf(capitals, at + 1)) {
    const end = at + initials.length - 1;
    if (tokens[at]!.sentence === tokens[end]!.sentence) names.push(at);
  }
  return names;
}
