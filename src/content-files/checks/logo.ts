import { finding, startOf } from '../../problems/finding.ts';
import type { Check } from './check.ts';

/** A logo that the settings name must be there; without it, the name is shown. */
export const logo: Check = ({ site, logo: place = startOf('site.yaml'), files }) => {
  const src = site.look.logo;
  if (src === undefined || files.has(src.normalize('NFC'))) return [];
  return [finding('picture/missing', place, { src }, 'warning')];
};
