import type { NameIndex } from '../../edition/name-index.ts';
import { sectionIndex, spanOf, topicIndex } from '../../edition/name-index.ts';
import { olderPath, sectionsPath } from '../../site/addresses.ts';
import type { KeyMaker, PlannedPage } from './planned-page.ts';

/** Who makes the front of an index, and who its parts. */
type Makers = { front: string; part: string };

/** The pages of an index: what it lists, or its parts and what each of those lists. */
function indexPages({ page }: KeyMaker, path: string, index: NameIndex, { front, part }: Makers) {
  if (index.length <= 1) return [page(front, path, index[0] ?? [])];
  const spans = index.map((entries) => [spanOf(entries), entries.length]);
  return [
    page(front, path, spans),
    ...index.map((entries, at) =>
      page(part, olderPath(path, at + 1), entries, spans[at - 1]?.[0], spans[at + 1]?.[0]),
    ),
  ];
}

/** The list of topics with their number of stories. */
export function topicsPages(maker: KeyMaker): PlannedPage[] {
  const { edition, settings } = maker.site;
  return indexPages(maker, '/topic/', topicIndex(edition, settings.language), {
    front: 'src/pages/topic/index.astro',
    part: 'src/pages/topic/page/[number].astro',
  });
}

/** The list of sections and pages, where the menu does not show them all. */
export function allSectionsPages(maker: KeyMaker): PlannedPage[] {
  const { edition, settings } = maker.site;
  if (edition.menu.isWhole) return [];
  return indexPages(maker, sectionsPath, sectionIndex(edition, settings.language), {
    front: 'src/pages/archive/[list]/index.astro',
    part: 'src/pages/archive/[list]/page/[number].astro',
  });
}
