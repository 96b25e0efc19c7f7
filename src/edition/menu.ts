import type { PageEntry } from '../schema/entries.ts';
import type { Section } from './sections.ts';

/**
 * Links in one row of a menu at most. Menus stand on every page: without a limit, a site with as many
 * sections as articles would be as large as their square.
 */
export const MOST_IN_MENU = 50;

/** What stands in the menu and at the foot of every page, each in the order of the settings. */
export type Menu = {
  /** The first of the sections that have no parent. */
  top: Section[];
  /** The first of all sections. */
  foot: Section[];
  /** The first of the pages that ask to be there. */
  pages: PageEntry[];
  /** The first of the subsections of a section. */
  row(section: string): Section[];
  /** Whether that is all there is; else a page of its own lists all sections and pages. */
  isWhole: boolean;
};

/** The menu of a site with those sections and pages. */
export function menuOf(sections: readonly Section[], pages: readonly PageEntry[]): Menu {
  const linked = pages.filter(({ menu }) => menu === 'footer');
  const below = Map.groupBy(sections, ({ parent }) => parent);
  const top = sections.filter(({ parent }) => parent === undefined);
  return {
    top: top.slice(0, MOST_IN_MENU),
    foot: sections.slice(0, MOST_IN_MENU),
    pages: linked.slice(0, MOST_IN_MENU),
    row: (section) => (below.get(section) ?? []).slice(0, MOST_IN_MENU),
    isWhole: sections.length <= MOST_IN_MENU && linked.length <= MOST_IN_MENU,
  };
}
