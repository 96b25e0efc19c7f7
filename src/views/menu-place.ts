import type { Section } from '../edition/edition.ts';
import { memoIn } from '../lib/memo.ts';
import type { Site } from '../site/site.ts';
import type { Link } from './link.ts';
import { linkTo } from './link.ts';
import { shared } from './shared.ts';

/** Where a page stands in the menu: what is marked there, and the row of subsections beneath it. */
export type MenuPlace = {
  /** Path of the menu's own entry, or of the subsection. */
  path: string;
  /** The id of the section that a subsection belongs to. */
  parent: string | undefined;
  row: readonly Link[];
};

/** The subsections of a section, as one row of the menu holds them. */
const rowOf = memoIn((site: Site, head: string) => shared(site.edition.menu.row(head).map(linkTo)));

/** Where the pages of a section and of its articles stand. */
export const placeOf: (site: Site, section: Section) => MenuPlace = memoIn(
  (site, { id, parent, path }) => shared({ path, parent, row: rowOf(site, parent ?? id) }),
);

/** Where a page stands that the menu itself names. */
export const placeAt = (path: string): MenuPlace => ({ path, parent: undefined, row: [] });
