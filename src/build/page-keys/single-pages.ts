import { searchChoices } from '../../edition/search-choices.ts';
import { openSearchPath } from '../../site/addresses.ts';
import type { KeyMaker, PlannedPage } from './planned-page.ts';

/** The search page: what one may filter by. */
export function searchPage({ site: { edition }, page }: KeyMaker): PlannedPage {
  const { sections, topics, authors } = searchChoices(edition);
  const choices = [sections, topics, authors].map((some) => some.map(({ id, name }) => [id, name]));
  return page('src/pages/search/index.astro', '/search/', choices);
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
