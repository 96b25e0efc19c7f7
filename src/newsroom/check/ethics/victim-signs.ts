import { circumstances } from './circumstances.ts';
import { headlineNames } from './headline-names.ts';
import { inPicture } from './in-picture.ts';
import type { SeenPassage } from './passages.ts';
import type { FoundSign } from './sign.ts';
import { victimNames } from './victim-names.ts';

/** What a sentence gives away of a victim. */
export function victimSigns(sentence: string, where: SeenPassage['where']): FoundSign[] {
  const isHead = where === 'title' || where === 'address';
  return [
    ...(isHead ? headlineNames(sentence) : victimNames(sentence)),
    ...(where === 'address' ? [] : circumstances(sentence, where)),
    ...(where === 'picture' ? inPicture(sentence) : []),
  ];
}
