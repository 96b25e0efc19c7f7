import { circumstances } from './circumstances.ts';
import { distinction } from './distinction.ts';
import { headlineNames } from './headline-names.ts';
import { inPicture } from './in-picture.ts';
import type { SeenPassage } from './passages.ts';
import { socialAccount } from './social-account.ts';
import { suspectKin } from './suspect-kin.ts';
import { workPlace } from './work-place.ts';
import type { FoundSign } from './sign.ts';
import { victimTakenUp } from './taken-up.ts';
import { victimNames } from './victim-names.ts';

/** What a sentence gives away of a victim; the one after it tells more of whom it names. */
export function victimSigns(
  sentence: string,
  where: SeenPassage['where'],
  next: string,
): FoundSign[] {
  const isHead = where === 'title' || where === 'address';
  return [
    ...(isHead
      ? headlineNames(sentence)
      : [...victimNames(sentence, next), ...victimTakenUp(sentence, next)]),
    ...(where === 'address' ? [] : circumstances(sentence, where)),
    ...(isHead
      ? []
      : [
          ...workPlace(sentence),
          ...socialAccount(sentence),
          ...suspectKin(sentence, next),
          ...distinction(sentence),
        ]),
    ...(where === 'picture' ? inPicture(sentence) : []),
  ];
}
