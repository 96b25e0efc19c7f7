import { timeAttribute } from '../../lib/time/machine.ts';
import type { RenderedEntry } from '../../markdown/render.ts';
import type { ArticleView } from '../../views/pages.ts';
import { newsArticle } from './news-article.ts';
import type { Thing } from './thing.ts';

/** Updates that are named, and letters of each: a page must not carry its text twice. */
const [MOST, LONGEST] = [25, 300];

const beginningOf = (text: string): string => {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST))}…`;
};

/**
 * Live coverage as search engines read it (schema.org/LiveBlogPosting): all that they are told of an
 * article, from when to when it goes, and its newest updates, each with its place on the page.
 */
export function liveBlog(
  view: ArticleView,
  live: NonNullable<ArticleView['live']>,
  rendered: readonly RenderedEntry[],
): Thing {
  const { urls, reckoning } = view.frame;
  const time = (iso: string): string => timeAttribute(iso, reckoning.zone);
  const texts = new Map(rendered.map(({ id, text }) => [id, text]));
  const first = live.entries.at(-1)?.time;
  const article = newsArticle(view);
  return {
    ...article,
    '@type': 'LiveBlogPosting',
    coverageStartTime: time(first !== undefined && first < view.date ? first : view.date),
    coverageEndTime: live.end && time(live.end),
    liveBlogUpdate: live.entries.slice(0, MOST).map((entry) => ({
      '@type': 'BlogPosting',
      headline: entry.title || view.title,
      url: `${urls.absolute(view.path)}#${entry.id}`,
      datePublished: time(entry.time),
      articleBody: beginningOf(texts.get(entry.id) ?? '') || undefined,
      author: article['author'],
    })),
  };
}
