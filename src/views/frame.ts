import type { PageWords } from '../words/words.ts';
import { memoOn } from '../lib/memo.ts';
import type { Reckoning } from '../lib/time/format.ts';
import type { Urls } from '../lib/url.ts';
import type { Picture } from '../pictures/picture.ts';
import { siteCard } from '../publish/cards/card-of.ts';
import type { SiteEntry as Settings } from '../schema/entries.ts';
import type { Desk, Site } from '../site/site.ts';
import type { ImprintLine } from '../site/imprint.ts';
import { imprint } from '../site/imprint.ts';
import type { Link } from './link.ts';
import { linkTo } from './link.ts';
import { shared } from './shared.ts';

/** The settings that every page shows or follows. */
type FrameSettings = Pick<
  Settings,
  'name' | 'description' | 'language' | 'masthead' | 'offline' | 'look'
>;

/** What every page of a site shows and asks alike: its name, menus, words, and how it links. */
export type Frame = {
  settings: FrameSettings;
  urls: Urls;
  words: PageWords;
  /** The zone and language that times are written in. */
  reckoning: Reckoning;
  logo: Picture | undefined;
  /** The sections of the menu with their ids, and the links at the foot. */
  menu: {
    top: readonly (Link & { id: string })[];
    foot: readonly Link[];
    pages: readonly Link[];
    isWhole: boolean;
  };
  imprint: readonly ImprintLine[];
  /** Path of the card that shared links of pages without their own show. */
  card: string;
  /** Only in `npm run dev`: the words of the newsroom's marks. */
  desk: Desk['words'] | undefined;
};

/** What a frame holds of the edition and of the settings: plain data. */
export type FrameData = Omit<Frame, 'urls' | 'words' | 'reckoning' | 'desk'>;

/** The frame of a site with such data. */
export const frameWith = (
  { settings, logo, menu, imprint: lines, card }: FrameData,
  { urls, words, reckoning, desk }: Pick<Site, 'urls' | 'words' | 'reckoning' | 'desk'>,
): Frame =>
  shared({
    ...{ settings, urls, words, reckoning, logo, menu, imprint: lines, card },
    desk: desk?.words,
  });

/** The frame of a site, made once: all its views hold the same. */
export const frameOf: (site: Site) => Frame = memoOn((site) => {
  const { settings, edition, pictures } = site;
  const { name, description, language, masthead, offline, look } = settings;
  const { top, foot, pages, isWhole } = edition.menu;
  const data: FrameData = {
    settings: { name, description, language, masthead, offline, look },
    logo: look.logo === undefined ? undefined : pictures.get(look.logo),
    menu: {
      top: top.map((section) => ({ id: section.id, ...linkTo(section) })),
      foot: foot.map(linkTo),
      pages: pages.map(({ title, path }) => ({ name: title, path })),
      isWhole,
    },
    imprint: imprint(site),
    card: siteCard(site).path,
  };
  return frameWith(data, site);
});
