import type { Rendered } from '../../markdown/render.ts';
import type { ArticleView } from '../../views/pages.ts';
import { claimReview } from './claim-review.ts';
import { faqPage } from './faq-page.ts';
import { liveBlog } from './live-blog.ts';
import { mediaObjects } from './media-objects.ts';
import { newsArticle } from './news-article.ts';
import type { Thing } from './thing.ts';

/**
 * What the page of an article is about: the article itself or its live coverage, of a fact check its
 * review, and the questions that its text is made of.
 */
export function articleThings(
  view: ArticleView,
  {
    entries = [],
    questions,
    pictures = [],
    media = [],
  }: Pick<Rendered, 'questions'> & Partial<Rendered>,
): Thing[] {
  const article = view.live ? liveBlog(view, view.live, entries) : newsArticle(view, pictures);
  const things = [
    { ...article, ...mediaObjects(media, view) },
    claimReview(view),
    faqPage(questions, view.lang),
  ];
  return things.filter((thing) => thing !== undefined);
}
