import type { Month } from '../edition/edition.ts';
import { archivePath } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import type { Frame } from './frame.ts';
import { frameOf } from './frame.ts';
import type { MenuPlace } from './menu-place.ts';
import { placeAt } from './menu-place.ts';

/** The archive (*Indeks*): every month that has articles, newest first. */
export type ArchiveView = {
  kind: 'archive';
  frame: Frame;
  place: MenuPlace;
  path: string;
  months: readonly Pick<Month, 'year' | 'month' | 'path' | 'count'>[];
};

/** What the archive's own page shows. */
export const archiveView = (site: Site): ArchiveView => ({
  kind: 'archive',
  frame: frameOf(site),
  place: placeAt(archivePath),
  path: archivePath,
  months: site.edition.months.map(({ year, month, path, count }) => ({ year, month, path, count })),
});
