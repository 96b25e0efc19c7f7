import { posix } from 'node:path';
import { finding, startOf } from '../../problems/finding.ts';
import { roleOf } from '../files/role.ts';
import type { Check } from './check.ts';

/** A logo that the settings name must be there, where files are read; without it, the name is shown. */
export const logo: Check = ({ site, logo: place = startOf('site.yaml'), files }) => {
  const src = site.look.logo;
  if (src === undefined) return [];
  const name = posix.basename(src).normalize('NFC');
  if (!files.has(src.normalize('NFC'))) {
    const suggestion = [...files].find(
      (file) => posix.basename(file) === name && roleOf(file) !== 'stray',
    );
    const isAtTop = files.has(name) && suggestion === undefined;
    return isAtTop
      ? [finding('logo/unread', place, { src, suggestion: `files/${name}` }, 'warning')]
      : [finding('logo/missing', place, { src, suggestion }, 'warning')];
  }
  if (roleOf(src) !== 'stray') return [];
  return [finding('logo/unread', place, { src, suggestion: `files/${name}` }, 'warning')];
};
