import type { Mender } from './mend.ts';
import { mendOldAddresses, mendOwnLinks } from './mend-addresses.ts';
import { mendMailto, mendSchemes, mendTracking } from './mend-links.ts';
import { mendInvisible, mendLookAlikes, mendMojibake } from './mend-letters.ts';
import { mendDashes, mendEmphasis, mendFences, mendHeadings, mendLinks } from './mend-signs.ts';

/** Everything that is safe to mend, in order: letters first, for signs are made of them. */
export const allMenders: readonly Mender[] = [
  mendMojibake,
  mendInvisible,
  mendLookAlikes,
  mendFences,
  mendDashes,
  mendHeadings,
  mendLinks,
  mendEmphasis,
  mendMailto,
  mendSchemes,
  mendTracking,
  mendOwnLinks,
  mendOldAddresses,
];
