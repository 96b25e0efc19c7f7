import type { Mender } from './mend.ts';
import { mendOldAddresses, mendOwnLinks } from './mend-addresses.ts';
import { mendHardSpaces, mendInvisible, mendLookAlikes, mendMojibake } from './mend-letters.ts';
import { mendMailto, mendPictureForms, mendSchemes, mendTracking } from './mend-links.ts';
import {
  mendDashes,
  mendEmphasis,
  mendFences,
  mendHeadings,
  mendLinks,
  mendTildes,
} from './mend-signs.ts';

/** Letters first, for signs are made of them. */
export const letterMenders: readonly Mender[] = [
  mendMojibake,
  mendInvisible,
  mendHardSpaces,
  mendLookAlikes,
  mendFences,
];

/** Everything else that is safe to mend within a line, in order. */
export const signMenders: readonly Mender[] = [
  mendDashes,
  mendHeadings,
  mendLinks,
  mendPictureForms,
  mendEmphasis,
  mendTildes,
  mendMailto,
  mendSchemes,
  mendTracking,
  mendOwnLinks,
  mendOldAddresses,
];
