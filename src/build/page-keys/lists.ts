import type { Article } from '../../edition/article.ts';
import { listPages } from '../../edition/list-pages.ts';
import { olderPath } from '../../site/addresses.ts';
import type { Section } from '../../edition/sections.ts';
import type { KeyMaker, PlannedPage } from './planned-page.ts';

/** One list of the site: what its pages say, and who makes its front and its older pages. */
type List = {
  path: string;
  articles: readonly Article[];
  front: { component: string; says: unknown } | undefined;
  older: { component: string; says: unknown };
};

/** The pages of a list. An older page knows its number and whether a newer one follows. */
function pagesOfList({ stories, page }: KeyMaker, list: List): PlannedPage[] {
  const { path, articles, front, older } = list;
  const pages = listPages(articles);
  const count = pages.older.length;
  return [
    ...(front
      ? [page(front.component, path, front.says, count, pages.front.map(stories.card))]
      : []),
    ...pages.older.map(({ number, items }) =>
      page(
        older.component,
        olderPath(path, number),
        older.says,
        number === count,
        items.map(stories.card),
      ),
    ),
  ];
}

/** Older pages of the whole paper; its front is a page of its own kind. */
export function paperPages(maker: KeyMaker): PlannedPage[] {
  return pagesOfList(maker, {
    path: '/',
    articles: maker.site.edition.articles,
    front: undefined,
    older: { component: 'src/pages/page/[number].astro', says: 'paper' },
  });
}

/** Fronts and older pages of the sections. */
export function sectionPages(maker: KeyMaker): PlannedPage[] {
  const { edition } = maker.site;
  const says = (section: Section): unknown[] => [
    section,
    maker.around(section),
    edition.below(section.id).length > 0,
  ];
  return edition.sections.flatMap((section) =>
    pagesOfList(maker, {
      path: section.path,
      articles: edition.inSection(section.id),
      front: { component: 'src/pages/[section]/index.astro', says: says(section) },
      older: { component: 'src/pages/[section]/page/[number].astro', says: says(section) },
    }),
  );
}

/** Fronts and older pages of the topics that have a page. */
export function topicPages(maker: KeyMaker): PlannedPage[] {
  const { edition } = maker.site;
  return edition.topics
    .filter((topic) => topic.hasPage)
    .flatMap(({ id, name, description, path }) =>
      pagesOfList(maker, {
        path,
        articles: edition.withTopic(id),
        front: { component: 'src/pages/topic/[topic]/index.astro', says: [name, description] },
        older: {
          component: 'src/pages/topic/[topic]/page/[number].astro',
          says: [name, description],
        },
      }),
    );
}

/** Fronts and older pages of the authors, with who they are. */
export function authorPages(maker: KeyMaker): PlannedPage[] {
  const { edition } = maker.site;
  return edition.authors.flatMap((author) =>
    pagesOfList(maker, {
      path: author.path,
      articles: edition.byAuthor(author.id),
      front: { component: 'src/pages/author/[author]/index.astro', says: author },
      older: { component: 'src/pages/author/[author]/page/[number].astro', says: author },
    }),
  );
}
