import { isArrestedKin } from './arrested-kin.ts';
import { CHILD_AT_SCHOOL, CHILD_FROM, CHILD_IN_PICTURE, CHILD_OF } from './child-places-words.ts';
import { LESSON } from './circumstances.ts';
import { HIDDEN } from './in-picture.ts';
import { personOf } from './names.ts';
import type { SeenPassage } from './passages.ts';
import { HAS_KIN, HAS_SCHOOL, HAS_SMALL_PLACE } from './sentence-gates.ts';
import type { FoundSign } from './sign.ts';

/** Where a sentence says of a child, in so many words, where it lives, learns, whose it is or how it looks. */
export function childPlaces(sentence: string, where: SeenPassage['where']): FoundSign[] {
  if (where === 'title' || where === 'address') return [];
  const found: FoundSign[] = [];
  const add = (kind: FoundSign['kind'], pattern: RegExp): void => {
    for (const { 0: all, groups, index } of sentence.matchAll(pattern))
      found.push({ kind, text: (groups?.['value'] ?? all).trim(), at: index });
  };
  if (HAS_SMALL_PLACE.test(sentence)) add('address', CHILD_FROM);
  if (HAS_SCHOOL.test(sentence) && !LESSON.test(sentence)) add('school', CHILD_AT_SCHOOL);
  for (const pattern of HAS_KIN.test(sentence) ? CHILD_OF : [])
    for (const { 0: all, groups, index } of sentence.matchAll(pattern)) {
      if (isArrestedKin(sentence, all, index)) continue;
      const text = groups!['office'] ?? personOf(groups!['name'] ?? groups!['couple']!, sentence);
      if (text !== undefined) found.push({ kind: 'family', text, at: index });
    }
  if (where === 'picture' && !HIDDEN.test(sentence)) add('picture', CHILD_IN_PICTURE);
  return found;
}
