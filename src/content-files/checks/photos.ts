import { posix } from 'node:path';
import { nearest } from '../../lib/nearest.ts';
import { finding } from '../../problems/finding.ts';
import type { Finding } from '../../problems/finding.ts';
import { isPicture } from '../files/role.ts';
import type { Check } from './check.ts';

/** A portrait that an author names must be there; without it, the name stands alone. */
export const photos: Check = ({ photos: named, files }) =>
  named.flatMap(({ src, target, place }): Finding[] => {
    if (/^(?:https?:)?\/\//i.test(src))
      return [finding('picture/remote', place, { src }, 'warning')];
    if (target !== undefined && files.has(target)) return [];
    const folder = posix.dirname(target ?? place.file);
    const beside = [...files].filter((file) => posix.dirname(file) === folder);
    const names = beside.map((file) => posix.basename(file)).filter(isPicture);
    const suggestion = nearest(posix.basename(target ?? src), names);
    return [finding('picture/missing', place, { src, suggestion }, 'warning')];
  });
