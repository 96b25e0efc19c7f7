import type { Article } from './article.ts';

/** One line of the corrections ledger. */
export type LedgerLine = {
  kind: 'correction' | 'reply';
  time: string;
  text: string;
  /** The story that carries the reply, as the front matter names it. */
  reply: string | undefined;
  article: Article;
};

/**
 * A right of reply as readers find it; none where it is a story that they do not, or no longer, see.
 */
export function hasReply(
  { text, article }: Article['replies'][number],
  find: (id: string) => unknown,
): boolean {
  return text !== undefined || (article !== undefined && find(article) !== undefined);
}

/** All corrections and rights of reply of an edition, newest first; `find` looks a story up by name. */
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
    ...article.replies
      .filter((reply) => hasReply(reply, find))
      .map((reply) => ({
        kind: 'reply' as const,
        time: reply.time,
        text: reply.text ?? '',
        reply: reply.article,
        article,
      })),
  ]);
  return lines.toSorted((a, b) =>
    a.time === b.time ? (a.article.id < b.article.id ? -1 : 1) : a.time < b.time ? 1 : -1,
  );
}
