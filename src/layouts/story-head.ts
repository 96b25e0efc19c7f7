import type { Article } from '../edition/article.ts';
import { storyCard } from '../publish/cards/card-of.ts';
import { breadcrumbList } from '../publish/json-ld/breadcrumb-list.ts';
import { newsArticle } from '../publish/json-ld/news-article.ts';
import { timeAttribute } from '../lib/time/machine.ts';
import type { Site } from '../site/site.ts';

/** The way from the front page to a story, without the story itself. */
export function storySteps({ words, edition }: Site, { section }: Article) {
  const parent = section.parent === undefined ? undefined : edition.section(section.parent);
  const home = { name: words.home, path: '/' };
  return [home, ...(parent ? [parent] : []), section].map(({ name, path }) => ({ name, path }));
}

/** What the head of a story's page says: description, picture, times, language versions. */
export function storyHead(site: Site, article: Article) {
  const { urls, edition, reckoning, settings } = site;
  const card = storyCard(site, article);
  const versions = edition.translations(article);
  const all = [article, ...versions];
  const original =
    all.find((one) => one.lang === settings.language) ??
    all.find((one) => one.translationOf === undefined);
  const alternates =
    versions.length === 0
      ? []
      : [
          ...[article, ...versions].map(({ lang, path }) => ({ lang, url: urls.absolute(path) })),
          ...(original ? [{ lang: 'x-default', url: urls.absolute(original.path) }] : []),
        ];
  return {
    title: article.title,
    description: article.standfirst,
    path: article.path,
    canonical: article.canonical,
    type: 'article' as const,
    image: {
      path: card.path,
      alt: (card.kind === 'photo' && article.image?.alt) || article.title,
    },
    published: timeAttribute(article.date, reckoning.zone),
    modified: article.updated && timeAttribute(article.updated, reckoning.zone),
    section: article.section.name,
    alternates,
    things: [
      newsArticle(site, article),
      breadcrumbList(site, [
        ...storySteps(site, article),
        { name: article.title, path: article.path },
      ]),
    ],
  };
}
