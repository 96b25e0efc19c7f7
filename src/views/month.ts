import { itemsOn } from '../edition/list-pages.ts';
import { monthPages } from '../edition/list-pages.ts';
import type { Month } from '../edition/edition.ts';
import { archivePath, olderPath } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import type { Frame } from './frame.ts';
import { frameOf } from './frame.ts';
import type { Pager } from './pager.ts';
import { pagerOf } from './pager.ts';
import type { MenuPlace } from './menu-place.ts';
import { placeAt } from './menu-place.ts';
import type { Teaser } from './teaser.ts';
import { teaserOf } from './teaser.ts';

/** A month that is linked; `month` from 1. */
export type MonthLink = Pick<Month, 'year' | 'month' | 'path'>;

/** One page of a month of the archive: its front, or an older page of a large one. */
export type MonthView = {
  kind: 'month';
  frame: Frame;
  place: MenuPlace;
  month: MonthLink;
  /** Articles of the whole month. */
  count: number;
  path: string;
  number: number | undefined;
  /** Days as `2015-09-16`, newest first. */
  days: readonly { day: string; teasers: readonly Teaser[] }[];
  pager: Pager | undefined;
  newer: MonthLink | undefined;
  older: MonthLink | undefined;
};

const linkOf = ({ year, month, path }: Month): MonthLink => ({ year, month, path });

/** What a page of a month shows. */
export function monthView(site: Site, month: Month, number?: number): MonthView {
  const { edition } = site;
  const at = edition.monthNumber(month.path)!;
  const [newer, older] = [edition.months[at - 1], edition.months[at + 1]];
  const pages = monthPages(month);
  return {
    kind: 'month',
    frame: frameOf(site),
    place: placeAt(archivePath),
    month: linkOf(month),
    count: month.count,
    path: number === undefined ? month.path : olderPath(month.path, number),
    number,
    days: itemsOn(pages, number).map(({ day, articles }) => ({
      day,
      teasers: articles.map((article) => teaserOf(site, article)),
    })),
    pager: pagerOf(month.path, number, pages.older.length),
    newer: newer && linkOf(newer),
    older: older && linkOf(older),
  };
}
