import type { Site } from '../site/site.ts';
import type { Frame } from './frame.ts';
import { frameOf } from './frame.ts';
import type { PopularList } from './popular.ts';
import { popularList } from './popular.ts';
import type { Teaser } from './teaser.ts';
import { teaserOf } from './teaser.ts';

/** What lies on the reader's device: the saved articles, or all there is to read without a line. */
export type DeviceView = { kind: 'device'; frame: Frame; which: 'saved' | 'offline' };

/** What a page about the reader's device shows: nothing of the edition. */
export const deviceView = (site: Site, which: DeviceView['which']): DeviceView => ({
  kind: 'device',
  frame: frameOf(site),
  which,
});

/** The page for addresses that lead nowhere, with the newest articles. */
export type NotFoundView = {
  kind: 'not-found';
  frame: Frame;
  teasers: readonly Teaser[];
  popular: PopularList | undefined;
};

/** Articles that it offers. */
const OFFERED = 5;

/** What the page for addresses that lead nowhere shows. */
export const notFoundView = (site: Site): NotFoundView => ({
  kind: 'not-found',
  frame: frameOf(site),
  popular: popularList(site),
  teasers: site.edition.articles.slice(0, OFFERED).map((article) => teaserOf(site, article)),
});
