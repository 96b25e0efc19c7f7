import type { SeenPassage } from './passages.ts';
import { sentencesOf } from './sentences.ts';
import type { FoundSign, IdentitySign, SignKind } from './sign.ts';

/** What looks for signs in one sentence of a passage; `next` is the sentence after it, or empty. */
type Look = (sentence: string, where: SeenPassage['where'], next: string) => readonly FoundSign[];

/** All that `look` finds in passages, with its place in the file; the first of each kind. */
export function findSigns(passages: readonly SeenPassage[], look: Look): IdentitySign[] {
  const signs = new Map<SignKind, IdentitySign>();
  const all = passages.flatMap(({ where, text, placeOf }) =>
    sentencesOf(text).map((sentence) => ({ where, sentence, placeOf })),
  );
  for (const [index, { where, sentence, placeOf }] of all.entries()) {
    const after = where === 'body' ? all[index + 1] : undefined;
    const next = after?.where === 'body' ? after.sentence.text : '';
    for (const { kind, text, at } of look(sentence.text, where, next))
      if (!signs.has(kind)) signs.set(kind, { kind, text, place: placeOf(sentence.at + at) });
  }
  return [...signs.values()];
}
