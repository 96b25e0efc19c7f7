import { frontPage } from '../../edition/front-page.ts';
import type { KeyMaker, PlannedPage } from './planned-page.ts';

/** The front page: the stories in their places, the breaking line, the pages that state policies. */
export function frontPages({ site, stories, page }: KeyMaker): PlannedPage[] {
  const { edition, settings } = site;
  const { lead, seconds, newest, bands, rest, older } = frontPage(edition, settings.language);
  const { breaking } = settings;
  const isShown = breaking && (breaking.until === undefined || breaking.until > edition.now);
  return [
    page(
      'src/pages/index.astro',
      '/',
      lead && stories.card(lead),
      seconds.map(stories.card),
      newest.map(stories.card),
      bands.map(({ section, articles }) => [section.id, section.name, articles.map(stories.card)]),
      rest.map(stories.card),
      older,
      edition.articles[0]?.date,
      isShown ? breaking : undefined,
      edition.pages.map(({ path }) => path),
    ),
  ];
}
