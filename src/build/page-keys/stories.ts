import type { KeyMaker, PlannedPage } from './planned-page.ts';

const COMPONENT = 'src/pages/[...path].astro';

/** Pages of published stories, with the stories that each points to. */
export function storyPages({ site, stories, around, page }: KeyMaker): PlannedPage[] {
  const { edition } = site;
  return edition.articles.map((article) => {
    const versions = edition
      .translations(article)
      .map(({ id, slug, path, lang, title, translationOf }) => [
        id,
        slug,
        path,
        lang,
        title,
        translationOf,
      ]);
    return page(
      COMPONENT,
      article.path,
      stories.whole(article),
      around(article.section),
      edition.related(article).map(stories.headline),
      edition.repliedTo(article).map(({ path, title }) => [path, title]),
      versions,
    );
  });
}

/** Notices at the addresses of withdrawn stories. */
export function withdrawnPages({ site, page }: KeyMaker): PlannedPage[] {
  return site.edition.withdrawn.map(({ path, lang, notice }) =>
    page(COMPONENT, path, lang, notice),
  );
}
