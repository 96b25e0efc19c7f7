import type { Article } from '../../edition/article.ts';
import { feedPath, jsonFeedPath } from '../../site/addresses.ts';
import {
  authorList,
  frontList,
  sectionList,
  topicList,
} from '../../publish/feeds/followed-lists.ts';
import { FEED_ITEMS } from '../../publish/feeds/fit.ts';
import type { FollowedList } from '../../publish/feeds/list-feed.ts';
import type { KeyMaker, PlannedPage } from './planned-page.ts';

/** Feeds of the paper, its sections (whole texts), its topics and authors (standfirsts). */
export function feedPages({ site, stories, page }: KeyMaker): PlannedPage[] {
  const feed = (
    component: string,
    at: (list: string) => string,
    { name, description, path, articles }: FollowedList,
    shown: (article: Article) => string,
  ): PlannedPage =>
    page(
      `src/pages/${component}`,
      at(path),
      name,
      description,
      articles.slice(0, FEED_ITEMS).map(shown),
    );
  const { edition } = site;
  const isList = (list: FollowedList | undefined): list is FollowedList => list !== undefined;
  const paper = frontList(site);
  const sections = edition.sections.map(({ id }) => sectionList(site, id)).filter(isList);
  const topics = edition.topics.map(({ id }) => topicList(site, id)).filter(isList);
  const authors = edition.authors.map(({ id }) => authorList(site, id)).filter(isList);
  return [
    feed('feed.xml.ts', feedPath, paper, stories.whole),
    feed('feed.json.ts', jsonFeedPath, paper, stories.whole),
    ...sections.flatMap((list) => [
      feed('[section]/feed.xml.ts', feedPath, list, stories.whole),
      feed('[section]/feed.json.ts', jsonFeedPath, list, stories.whole),
    ]),
    ...topics.map((list) => feed('topic/[topic]/feed.xml.ts', feedPath, list, stories.news)),
    ...authors.map((list) => feed('author/[author]/feed.xml.ts', feedPath, list, stories.news)),
  ];
}
