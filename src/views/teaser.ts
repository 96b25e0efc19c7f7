import type { Article } from '../edition/edition.ts';
import { memoIn } from '../lib/memo.ts';
import { focusClass } from '../pictures/view.ts';
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
  /** Classes of the point that stays visible where the picture is cropped (pictures/view.ts). */
  focus?: string;
};

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

function partsOf(site: Site, article: Article): Headline {
  const { path, title, date, lang, label, awaiting, section } = article;
  return {
    ...{ path, title, date, lang, label, section: linkTo(section) },
    ...listPicture(site, article),
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
