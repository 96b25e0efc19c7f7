import type { Article } from '../edition/edition.ts';
import type { EntryHeadline } from '../edition/live.ts';
import { newestEntries } from '../edition/live.ts';
import { memoIn } from '../lib/memo.ts';
import { focusClass } from '../pictures/view.ts';
import type { Picture } from '../pictures/picture.ts';
import { leadPictureOf } from '../site/lead-picture.ts';
import type { Site } from '../site/site.ts';
import type { Link } from './link.ts';
import { linkTo } from './link.ts';
import { shared } from './shared.ts';
import { partOf, signaturesOf } from './signatures.ts';

/** An article as others point to it: all that a teaser shows but its standfirst. */
export type Headline = Pick<Article, 'path' | 'title' | 'date' | 'lang' | 'label' | 'awaiting'> & {
  section: Link;
  picture: Picture | undefined;
  /** Whether it is of the day of the build; absent of older articles, whose pages no new day changes. */
  isToday?: true;
  /** When it was updated, where readers should know of it. */
  updated?: string;
  /** Whether that was on the day of the build. */
  isUpdatedToday?: true;
  /** Classes of the point that stays visible where the picture is cropped (pictures/view.ts). */
  focus?: string;
  /** Who paid for an advertorial. */
  client?: string;
  /** Live coverage that goes on. */
  isLive?: true;
  /** Its newest entries, newest first, where they are shown. */
  live?: readonly EntryHeadline[];
  /** Who speaks, where that comes before what is said: the first author of an opinion or analysis. */
  byline?: { name: string; path?: string; picture?: Picture };
};

/**
 * When an article was updated, as lists say it. Of an imported one its old system said so, which does for
 * a comma too: only an update of which an editor said what is new counts.
 */
function updateOf({ updated, import: origin }: Article): string | undefined {
  return origin && updated?.what === undefined ? undefined : updated?.time;
}

/** An article as lists show it. */
export type Teaser = Headline & { standfirst: string };

/**
 * The picture that lists show, and its point where one is given: an upright drawing cropped or made
 * small says nothing.
 */
function listPicture(site: Site, article: Article): Pick<Headline, 'picture' | 'focus'> {
  const lead = leadPictureOf(article, site.pictures);
  if (!lead || (lead.picture.type === 'svg' && lead.picture.height > lead.picture.width))
    return { picture: undefined };
  const focus = focusClass(lead.image.focus);
  return { picture: lead.picture, ...(focus !== undefined && { focus }) };
}

function clientOf({ label, client }: Article): Pick<Headline, 'client'> {
  return label === 'advertorial' && client !== undefined ? { client } : {};
}

function bylineOf(site: Site, article: Article): Pick<Headline, 'byline'> {
  if (article.label !== 'opinion' && article.label !== 'analysis') return {};
  const first = signaturesOf(article, site.pictures).find((one) => partOf(one) === 'author');
  if (first === undefined) return {};
  const { name, path, picture } = first;
  return { byline: { name, ...(path !== undefined && { path }), ...(picture && { picture }) } };
}

function partsOf(site: Site, article: Article): Headline {
  const { path, title, date, lang, label, awaiting, section } = article;
  const updated = updateOf(article);
  return {
    ...{ path, title, date, lang, label, section: linkTo(section) },
    ...listPicture(site, article),
    ...(awaiting && { awaiting }),
    ...(site.edition.isToday(date) && { isToday: true }),
    ...(updated !== undefined && { updated }),
    ...(updated !== undefined && site.edition.isToday(updated) && { isUpdatedToday: true }),
    ...(article.isLive && { isLive: true as const }),
    ...clientOf(article),
    ...bylineOf(site, article),
  };
}

/** How many entries of live coverage stand below it. */
const NEWEST = 3;

/** The teaser of an article with the newest of what is reported live, where it is. */
export function teaserWithNewest(site: Site, article: Article): Teaser {
  const teaser = teaserOf(site, article);
  if (!article.isLive) return teaser;
  return shared({ ...teaser, live: newestEntries(article).slice(0, NEWEST) });
}

/** The headline of an article, made once a site. */
export const headlineOf: (site: Site, article: Article) => Headline = memoIn((site, article) =>
  shared(partsOf(site, article)),
);

/** The teaser of an article, made once a site. */
export const teaserOf: (site: Site, article: Article) => Teaser = memoIn((site, article) =>
  shared({ ...partsOf(site, article), standfirst: article.standfirst }),
);
