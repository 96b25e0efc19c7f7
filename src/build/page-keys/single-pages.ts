import { openSearchPath } from '../../lib/url.ts';
import type { KeyMaker, PlannedPage } from './planned-page.ts';

/** The list of topics with their number of stories. */
export function topicsPage({ site: { edition }, page }: KeyMaker): PlannedPage {
  const topics = edition.topics
    .filter((topic) => topic.hasPage)
    .map(({ id, name, path }) => [name, path, edition.withTopic(id).length]);
  return page('src/pages/topic/index.astro', '/topic/', topics);
}

/** The search page: what one may filter by. */
export function searchPage({ site: { edition }, page }: KeyMaker): PlannedPage {
  const topics = edition.topics.filter((topic) => topic.hasPage).map(({ id, name }) => [id, name]);
  const authors = edition.authors.map(({ id, name }) => [id, name]);
  return page('src/pages/search/index.astro', '/search/', topics, authors);
}

/** Pages and files that show nothing but the frame: its words, settings and address. */
export function framePages({ site: { settings }, page }: KeyMaker): PlannedPage[] {
  return [
    page('src/pages/saved/index.astro', '/saved/'),
    page('src/pages/offline/index.astro', '/offline/'),
    page('src/pages/manifest.webmanifest.ts', '/manifest.webmanifest'),
    page('src/pages/opensearch.xml.ts', openSearchPath),
    page('src/pages/robots.txt.ts', '/robots.txt', settings.aiTraining),
  ];
}

/** The page for addresses that lead nowhere, with the newest stories. */
export function notFoundPage({ site: { edition }, stories, page }: KeyMaker): PlannedPage {
  return page('src/pages/404.astro', '/404.html', edition.articles.slice(0, 5).map(stories.card));
}
