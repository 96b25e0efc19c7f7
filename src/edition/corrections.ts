import type { Article } from './article.ts';

/** One line of the corrections ledger. */
export type LedgerLine = {
  kind: 'correction' | 'reply';
  time: string;
  text: string;
  /** The article that carries the reply, where that is one. */
  reply: Article | undefined;
  article: Article;
};

/** A right of reply as readers find it: its words, the article that carries it, or both. */
export type RightOfReply = { time: string; text: string | undefined; article: Article | undefined };

/**
 * The rights of reply of an article; `find` looks an article up by name. One that is nothing but an
 * article which readers do not, or no longer, see is left out.
 */
export function rightsOfReply(
  { replies }: Pick<Article, 'replies'>,
  find: (id: string) => Article | undefined,
): RightOfReply[] {
  return replies
    .map(({ time, text, article: id }) => ({
      time,
      text,
      article: id === undefined ? undefined : find(id),
    }))
    .filter(({ text, article }) => text !== undefined || article !== undefined);
}

/** All corrections and rights of reply of an edition, newest first; `find` looks an article up by name. */
export function ledgerOf(
  articles: readonly Article[],
  find: (id: string) => Article | undefined,
): LedgerLine[] {
  const lines = articles.flatMap((article): LedgerLine[] => [
    ...article.corrections.map((c) => ({
      kind: 'correction' as const,
      ...c,
      reply: undefined,
      article,
    })),
    ...rightsOfReply(article, find).map(({ time, text = '', article: reply }) => ({
      kind: 'reply' as const,
      ...{ time, text, reply, article },
    })),
  ]);
  return lines.toSorted((a, b) =>
    a.time === b.time ? (a.article.id < b.article.id ? -1 : 1) : a.time < b.time ? 1 : -1,
  );
}
