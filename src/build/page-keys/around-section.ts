import { MOST_IN_MENU } from '../../edition/menu.ts';
import type { Section } from '../../edition/sections.ts';
import type { Site } from '../../site/site.ts';
import { digestOf } from '../../lib/digest.ts';

/**
 * Finds what pages within a section show of those around it: its parent, and the row of the menu with
 * those beside or below it. Each family is looked at once.
 */
export function aroundFinder({ edition }: Pick<Site, 'edition'>): (section: Section) => string {
  const known = new Map<string, string>();
  return ({ id, parent }) => {
    const head = parent ?? id;
    let digest = known.get(head);
    if (digest === undefined) {
      const below = edition.below(head);
      const row = below.slice(0, MOST_IN_MENU).map((one) => [one.id, one.name]);
      digest = digestOf(head, edition.section(head)?.name, row, below.length > MOST_IN_MENU);
      known.set(head, digest);
    }
    return digest;
  };
}
