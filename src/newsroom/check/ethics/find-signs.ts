import type { SeenPassage } from './passages.ts';
import { sentencesOf } from './sentences.ts';
import type { FoundSign, IdentitySign, SignKind } from './sign.ts';

/** What looks for signs in one sentence of a passage. */
type Look = (sentence: string, where: SeenPassage['where']) => readonly FoundSign[];

/** All that `look` finds in passages, with its place in the file; the first of each kind. */
export function findSigns(passages: readonly SeenPassage[], look: Look): IdentitySign[] {
  const signs = new Map<SignKind, IdentitySign>();
  for (const { where, text, placeOf } of passages)
    for (const sentence of sentencesOf(text))
      for (const { kind, text: words, at } of look(sentence.text, where))
        if (!signs.has(kind))
          signs.set(kind, { kind, text: words, place: placeOf(sentence.at + at) });
  return [...signs.values()];
}
