import type { Finding } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';
import { addressKey, reservedAt } from '../reserved.ts';
import { placeOf } from '../entries/story.ts';
import type { Check } from './check.ts';
import { fixedHolders } from './holders.ts';

/** An old address can lead to one story only, and only where nothing new has taken its place. */
export const aliases: Check = (whole) => {
  const sections = new Set(whole.site.sections.map(({ id }) => id));
  const holders = new Map<
    string,
    { kind: 'section' | 'page' | 'file' | 'story' | 'alias'; name: string }
  >(fixedHolders(whole));
  for (const { entry } of whole.stories)
    holders.set(addressKey(entry.path), { kind: 'story', name: entry.file });
  return whole.stories.flatMap((story) =>
    story.entry.aliases.flatMap((path, index): Finding[] => {
      const key = addressKey(path);
      const reserved = reservedAt(path, sections);
      const holder = reserved ? ({ kind: 'reserved', name: reserved } as const) : holders.get(key);
      if (holder === undefined) {
        holders.set(key, { kind: 'alias', name: story.entry.file });
        return [];
      }
      const place = placeOf(story, 'aliases', index);
      return [finding('alias/taken', place, { path, ...holder }, 'warning')];
    }),
  );
};
