// What components show: the parts of which the views of pages are put together.
export type { Advert } from './advert.ts';
export type { Breaking } from './breaking.ts';
export type { Frame } from './frame.ts';
export type { Band } from './composition/front.ts';
export type { Lead } from './composition/lead.ts';
export type { ArticleRow } from './composition/row.ts';
export type { Link } from './link.ts';
export type { MonthLink } from './month.ts';
export type { Pager } from './pager.ts';
export type { MenuPlace } from './menu-place.ts';
export type { PopularList } from './popular.ts';
export type { Preview } from './preview.ts';
export type { TimelineItem } from './series.ts';
export type { SupportView } from './support.ts';
export type { Headline, Teaser } from './teaser.ts';
export { ownDirection } from '../lib/direction.ts';
