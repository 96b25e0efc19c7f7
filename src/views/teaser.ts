import type { Article } from '../edition/edition.ts';
import { memoIn } from '../lib/memo.ts';
import type { Picture } from '../pictures/picture.ts';
import { leadPictureOf } from '../site/lead-picture.ts';
import type { Site } from '../site/site.ts';
import type { Link } from './link.ts';
import { linkTo } from './link.ts';
import { shared } from './shared.ts';

/** An article as others point to it: all that a teaser shows but its standfirst. */
export type Headline = Pick<Article, 'path' | 'title' | 'date' | 'lang' | 'label' | 'awaiting'> & {
  section: Link;
  picture: Picture | undefined;
};

/** An article as lists show it. */
export type Teaser = Headline & { standfirst: string };

/** The picture that lists show: an upright drawing cropped or made small says nothing. */
function listPicture(site: Site, article: Article): Picture | undefined {
  const picture = leadPictureOf(article, site.pictures)?.picture;
  return picture?.type === 'svg' && picture.height > picture.width ? undefined : picture;
}

function partsOf(site: Site, article: Article): Headline {
  const { path, title, date, lang, label, awaiting, section } = article;
  const picture = listPicture(site, article);
  return {
    ...{ path, title, date, lang, label, section: linkTo(section), picture },
    ...(awaiting && { awaiting }),
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
