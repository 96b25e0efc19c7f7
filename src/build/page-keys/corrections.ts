import type { Article } from '../../edition/article.ts';
import type { LedgerItem } from '../../edition/ledger-pages.ts';
import { ledgerPages } from '../../edition/ledger-pages.ts';
import { correctionsPath, feedPath } from '../../site/addresses.ts';
import { digestOf } from '../../lib/digest.ts';
import type { KeyMaker, PlannedPage } from './planned-page.ts';

/** The ledger of corrections, rights of reply and withdrawals, and its feed. */
export function correctionsPages({ site: { edition }, page }: KeyMaker): PlannedPage[] {
  /** Digests of stories with lines, each made once: a story may have many. */
  const known = new Map<Article, string>();
  const story = (article: Article): string => {
    let digest = known.get(article);
    if (digest === undefined) {
      const { title, path, lang, corrections, replies } = article;
      const others = replies.map(({ article: id }) => {
        const other = id === undefined ? undefined : edition.article(id);
        return other && [other.title, other.path];
      });
      known.set(article, (digest = digestOf(title, path, lang, corrections, replies, others)));
    }
    return digest;
  };
  const item = (one: LedgerItem): unknown[] => {
    if ('withdrawn' in one) return [one.withdrawn.path, one.withdrawn.notice];
    const { kind, time, text, article } = one.line;
    return [kind, time, text, story(article)];
  };
  const { front, older } = ledgerPages(edition);
  return [
    page(
      'src/pages/corrections/feed.xml.ts',
      feedPath(correctionsPath),
      [front, ...older.map(({ items }) => items)].map((items) => digestOf(items.map(item))),
    ),
  ];
}
