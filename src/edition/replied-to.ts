import type { Article } from './article.ts';

/**
 * Finds the articles that an article carries a right of reply to: those whose `replies` name it. `find`
 * looks an article up as front matters name it.
 */
export function repliedToFinder(
  articles: readonly Article[],
  find: (id: string) => Article | undefined,
): (reply: Article) => Article[] {
  const byReply = new Map<Article, Article[]>();
  for (const article of articles) {
    for (const { article: id } of article.replies) {
      const reply = id === undefined ? undefined : find(id);
      if (reply === undefined) continue;
      const articlesOfReply = byReply.get(reply);
      if (!articlesOfReply) byReply.set(reply, [article]);
      else if (articlesOfReply.at(-1) !== article) articlesOfReply.push(article);
    }
  }
  return (reply) => byReply.get(reply) ?? [];
}
