import { posix } from 'node:path';
import { finding, startOf } from '../../problems/finding.ts';
import { isPicture } from '../files/role.ts';
import { nearest } from '../../lib/nearest.ts';
import type { Check } from './check.ts';

/** A logo that the settings name must be there; without it, the name is shown. */
export const logo: Check = ({ site, logo: place = startOf('site.yaml'), files }) => {
  const src = site.look.logo?.normalize('NFC');
  if (src === undefined || files.has(src)) return [];
  const name = posix.basename(src);
  const pictures = [...files].filter(isPicture);
  const suggestion =
    pictures.find((file) => posix.basename(file) === name) ??
    nearest(
      src,
      pictures.filter((file) => !file.startsWith('articles/')),
    );
  return [finding('logo/missing', place, { src, suggestion }, 'warning')];
};
