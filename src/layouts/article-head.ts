import { timeAttribute } from '../lib/time/machine.ts';
import { breadcrumbList } from '../publish/json-ld/breadcrumb-list.ts';
import { newsArticle } from '../publish/json-ld/news-article.ts';
import { labelledTitle } from '../views/label-words.ts';
import type { ArticleView } from '../views/pages.ts';

/** What the head of an article's page says: description, picture, times, language versions. */
export function articleHead(view: ArticleView) {
  const { frame, path, title, date, updated, card } = view;
  const { urls, reckoning } = frame;
  return {
    title: labelledTitle(view, frame.words),
    path,
    description: view.standfirst,
    canonical: view.canonical,
    type: 'article' as const,
    image: card,
    published: timeAttribute(date, reckoning.zone),
    modified: updated && timeAttribute(updated.time, reckoning.zone),
    section: view.section,
    alternates: view.alternates.map((one) => ({ lang: one.lang, url: urls.absolute(one.path) })),
    things: [newsArticle(view), breadcrumbList(frame, [...view.steps, { name: title, path }])],
  };
}
