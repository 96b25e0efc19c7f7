import type { Position } from '../../../problems/finding.ts';
import { placesInSettings } from '../places-in-settings.ts';
import type { CheckedArchive } from './archive.ts';

/** The link of the strip of breaking news with where it stands in the settings; undefined where none is. */
export function breakingLink({
  root,
  content,
}: Pick<CheckedArchive, 'root' | 'content'>): { target: string; place: Position } | undefined {
  const target = content.site.breaking?.link;
  if (target === undefined) return undefined;
  return { target, place: placesInSettings(root)('breaking', 'link') };
}
