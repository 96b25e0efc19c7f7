import { nearest } from '../../lib/nearest.ts';
import { finding } from '../../problems/finding.ts';
import { placeOf } from '../entries/story.ts';
import type { Check } from './check.ts';

/** A story must name a section of the site. */
export const sections: Check = ({ site, stories }) => {
  const ids = new Set(site.sections.map(({ id }) => id));
  // Where the settings themselves are broken, every story would be wrong.
  if (ids.size === 0) return [];
  const known = [...ids].join(', ');
  return (
    stories
      // Without a place, the field itself is missing or broken, which is said already.
      .filter(({ entry, spots }) => spots['section'] !== undefined && !ids.has(entry.section))
      .map((story) => {
        const value = story.entry.section;
        const values = { value, known, suggestion: nearest(value, ids) };
        return finding('section/unknown', placeOf(story, 'section'), values, story.level);
      })
  );
};
