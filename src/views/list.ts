import type { Article, Author, Section, Topic } from '../edition/edition.ts';
import { itemsOn, listPages } from '../edition/list-pages.ts';
import type { Picture } from '../pictures/picture.ts';
import { feedPath, olderPath, topicsPath } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import type { Adverts } from './advert.ts';
import { advertAt } from './advert.ts';
import { sectionSteps } from './article.ts';
import type { ListFront } from './composition/list-front.ts';
import { listFront } from './composition/list-front.ts';
import type { Frame } from './frame.ts';
import { frameOf } from './frame.ts';
import type { Link } from './link.ts';
import { linkTo } from './link.ts';
import type { Pager } from './pager.ts';
import { pagerOf } from './pager.ts';
import type { MenuPlace } from './menu-place.ts';
import { placeOf } from './menu-place.ts';
import type { SeriesLink } from './series-about.ts';
import { seriesAbout } from './series-about.ts';
import { portraitOf } from './signatures.ts';
import { shared } from './shared.ts';
import type { Teaser } from './teaser.ts';
import { teaserOf } from './teaser.ts';

/** One page of a list of articles: its front, or an older page. */
export type ListView = ListFront & {
  kind: 'list';
  frame: Frame;
  place: MenuPlace | undefined;
  name: string;
  description: string | undefined;
  /** The page's own path. */
  path: string;
  /** Of an older page, 1 being the oldest. */
  number: number | undefined;
  /** The way to the list from the front page; empty where there is none to show. */
  steps: readonly Link[];
  /** Path of the list's own feed. The paper's feed is named on every page. */
  feed: string | undefined;
  /** Whether each article says its section. */
  hasKickers: boolean;
  pager: Pager | undefined;
  /** On the front of a topic: the dossiers and series about it. */
  series?: readonly SeriesLink[] | undefined;
  /** On the front of a section. */
  adverts?: Adverts<'section'>;
  /** Whose list it is, on the front of an author's. */
  author:
    | (Pick<Author, 'name' | 'kind' | 'bio' | 'email' | 'links' | 'path'> & {
        photo: Picture | undefined;
      })
    | undefined;
};

/** A list of which one page is shown. */
type List = Pick<ListView, 'place' | 'name' | 'description' | 'steps'> & {
  path: string;
  articles: readonly Article[];
  hasKickers?: boolean;
  author?: ListView['author'];
  series?: ListView['series'];
};

/** An older page of a list: one article below the other. */
const plainList = (teasers: readonly Teaser[]): ListFront => ({
  ...{ lead: undefined, seconds: undefined },
  teasers,
});

/** How the list at `path` shows an article: an author's own does not say with each who wrote it. */
function teaserIn(path: string, site: Site, article: Article): Teaser {
  const teaser = teaserOf(site, article);
  if (teaser.byline?.path !== path) return teaser;
  const { byline: _, ...rest } = teaser;
  return shared(rest);
}

function listView(site: Site, list: List, number: number | undefined): ListView {
  const {
    place,
    name,
    description,
    path,
    steps,
    articles,
    hasKickers = true,
    author,
    series,
  } = list;
  const pages = listPages(articles);
  const items = itemsOn(pages, number);
  const teaser = (article: Article): Teaser => teaserIn(path, site, article);
  return {
    kind: 'list',
    frame: frameOf(site),
    ...{ place, name, description, number, steps, hasKickers, author, series },
    path: number === undefined ? path : olderPath(path, number),
    feed: path === '/' ? undefined : feedPath(path),
    ...(number === undefined ? listFront(site, items, teaser) : plainList(items.map(teaser))),
    pager: pagerOf(path, number, pages.older.length),
  };
}

const home = ({ words }: Site): Link => ({ name: words.home, path: '/' });

/** An older page of the whole paper, whose front is a page of its own kind. */
export function olderView(site: Site, number: number): ListView {
  const { words, edition } = site;
  const name = words.olderArticles;
  const list = { place: undefined, name, description: undefined, path: '/', steps: [] };
  return listView(site, { ...list, articles: edition.articles }, number);
}

/** The list of a section with those below it. */
export function sectionView(site: Site, section: Section, number?: number): ListView {
  const { edition } = site;
  const { id, name, description, path } = section;
  const list = {
    ...{ name, description, path },
    place: placeOf(site, section),
    steps: sectionSteps(site, section).slice(0, -1),
    articles: edition.inSection(id),
    hasKickers: edition.below(id).length > 0,
  };
  const view = listView(site, list, number);
  return number === undefined ? { ...view, ...advertAt(site, 'section', { path, section }) } : view;
}

/** The list of a topic that has a page. */
export function topicView(site: Site, topic: Topic, number?: number): ListView {
  const { edition, words } = site;
  const { id, name, description, path } = topic;
  const steps = [home(site), { name: words.topics, path: topicsPath }];
  const articles = edition.withTopic(id);
  const series = number === undefined ? seriesAbout(site, topic) : undefined;
  const list = { place: undefined, name, description, path, steps, articles, series };
  return listView(site, list, number);
}

/** What an author wrote; on its front, who that is. */
export function authorView(site: Site, author: Author, number?: number): ListView {
  const { id, name, kind, bio, email, links, path } = author;
  const photo = portraitOf(author, site.pictures);
  const list = {
    place: undefined,
    ...{ ...linkTo(author), description: bio },
    steps: [home(site)],
    articles: site.edition.byAuthor(id),
    author: number === undefined ? { name, kind, bio, email, links, path, photo } : undefined,
  };
  return listView(site, list, number);
}
