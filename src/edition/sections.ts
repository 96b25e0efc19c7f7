import type { SiteEntry } from '../schema/entries.ts';
import { sectionPath } from '../site/addresses.ts';

/** A section of the newspaper; `parent` is the id of the section it belongs to. */
export type Section = {
  id: string;
  name: string;
  description: string | undefined;
  parent: string | undefined;
  path: string;
};

/** The sections in the order of `site.yaml`. */
export function sectionsOf(site: Pick<SiteEntry, 'sections'>): Section[] {
  return site.sections.map(({ id, name, description, parent }) => ({
    id,
    name,
    description,
    parent,
    path: sectionPath(id),
  }));
}
