import type { IndexEntry, NameIndex } from '../edition/name-index.ts';
import { sectionIndex, spanOf, topicIndex } from '../edition/name-index.ts';
import { olderPath, sectionsPath, topicsPath } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import type { Frame } from './frame.ts';
import { frameOf } from './frame.ts';
import type { Link } from './link.ts';
import type { MenuPlace } from './menu-place.ts';
import { placeAt } from './menu-place.ts';

/** An index of names: all of them; where they are too many for a page, its parts or one of these. */
export type NamesView = {
  kind: 'names';
  frame: Frame;
  place: MenuPlace | undefined;
  title: string;
  /** The index's front; the page's own path where it is a part. */
  list: string;
  path: string;
  entries: readonly IndexEntry[];
  /** Of a part: between which names it is, and its neighbours. */
  part: { name: string; before: Link | undefined; after: Link | undefined } | undefined;
};

type Head = Pick<NamesView, 'place' | 'title'> & { path: string };

function namesView(
  site: Site,
  { place, title, path }: Head,
  index: NameIndex,
  number: number | undefined,
): NamesView {
  const parts = index.map((entries, at) => ({
    name: entries.length === 0 ? title : spanOf(entries),
    path: olderPath(path, at + 1),
    count: entries.length,
  }));
  const link = (part: IndexEntry | undefined): Link | undefined =>
    part && { name: part.name, path: part.path };
  const common = { kind: 'names', frame: frameOf(site), place, title, list: path } as const;
  if (number === undefined) {
    const entries = index.length > 1 ? parts : (index[0] ?? []);
    return { ...common, path, entries, part: undefined };
  }
  const { name } = parts[number - 1]!;
  return {
    ...common,
    path: olderPath(path, number),
    entries: index[number - 1]!,
    part: { name, before: link(parts[number - 2]), after: link(parts[number]) },
  };
}

/** All topics that have a page. */
export function topicNames(site: Site, number?: number): NamesView {
  const { edition, settings, words } = site;
  const head = { place: undefined, title: words.topicsTitle, path: topicsPath };
  return namesView(site, head, topicIndex(edition, settings.language), number);
}

/** All sections and pages, of a site whose menu does not show them all. */
export function sectionNames(site: Site, number?: number): NamesView {
  const { edition, settings, words } = site;
  const head = { place: placeAt(sectionsPath), title: words.allSections, path: sectionsPath };
  return namesView(site, head, sectionIndex(edition, settings.language), number);
}
