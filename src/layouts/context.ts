import type { Edition } from '../edition/edition.ts';
import type { PageWords } from '../i18n/pages.id.ts';
import type { Reckoning } from '../lib/time/format.ts';
import type { Urls } from '../lib/url.ts';
import type { PictureBook } from '../pictures/picture.ts';
import type { Site as SiteEntry } from '../schema/site.ts';
import type { Desk } from './desk.ts';

/** What every page, layout and component may ask: the site, its edition, links, words and clock. */
export type Site = {
  settings: SiteEntry;
  edition: Edition;
  urls: Urls;
  words: PageWords;
  /** The zone and language that times are written in. */
  reckoning: Reckoning;
  pictures: PictureBook;
  /** Only in `npm run dev`. */
  desk?: Desk | undefined;
};
