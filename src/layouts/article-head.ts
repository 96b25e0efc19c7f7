import { timeAttribute } from '../lib/time/machine.ts';
import { breadcrumbList } from '../publish/json-ld/breadcrumb-list.ts';
import { articleThings } from '../publish/json-ld/article-things.ts';
import type { Rendered } from '../markdown/render.ts';
import { labelledTitle, titleWithVerdict } from '../views/label-words.ts';
import type { ArticleView } from '../views/pages.ts';

/** What the head of an article's page says: description, picture, times, language versions. */
export function articleHead(view: ArticleView, body: Rendered) {
  const { frame, path, date, updated, card } = view;
  const name = titleWithVerdict(view, frame.words);
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
    feed: view.live?.feed,
    alternates: view.alternates.map((one) => ({ lang: one.lang, url: urls.absolute(one.path) })),
    things: [...articleThings(view, body), breadcrumbList(frame, [...view.steps, { name, path }])],
  };
}
