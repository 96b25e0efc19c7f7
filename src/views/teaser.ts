import type { Article } from '../edition/edition.ts';
import { memoIn } from '../lib/memo.ts';
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
  /** Who paid for an advertorial. */
  client?: string;
  /** Who speaks, where that comes before what is said: the first author of an opinion or analysis. */
  byline?: { name: string; path?: string; picture?: Picture };
};

/** An article as lists show it. */
export type Teaser = Headline & { standfirst: string };

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
  const picture = leadPictureOf(article, site.pictures)?.picture;
  return {
    ...{ path, title, date, lang, label, section: linkTo(section), picture },
    ...(awaiting && { awaiting }),
    ...clientOf(article),
    ...bylineOf(site, article),
  };
}

/** The headline of an article, made once a site. */
export const headlineOf: (site: Site, article: Article) => Headline = memoIn((site, article) =>
  shared(partsOf(site, article)),
);

/** The teaser of an article, made once a site. */
export const teaserOf: (site: Site, article: Article) => Teaser = memoIn((site, article) =>
  shared({ ...partsOf(site, article), standfirst: article.standfirst }),
);
