import { correctionsPath, feedPath } from '../../lib/url.ts';
import type { KeyMaker, PlannedPage } from './planned-page.ts';

/** The ledger of corrections, rights of reply and withdrawals, and its feed. */
export function correctionsPages({ site: { edition }, page }: KeyMaker): PlannedPage[] {
  const ledger = edition.ledger.map(({ kind, time, text, article }) => {
    const { title, path, lang, corrections, replies } = article;
    const others = replies.map(({ article: id }) => {
      const other = id === undefined ? undefined : edition.article(id);
      return other && [other.title, other.path];
    });
    return [kind, time, text, title, path, lang, corrections, replies, others];
  });
  const withdrawn = edition.withdrawn.map((entry) => [entry.path, entry.notice]);
  return [
    page('src/pages/corrections/index.astro', correctionsPath, ledger, withdrawn),
    page('src/pages/corrections/feed.xml.ts', feedPath(correctionsPath), ledger, withdrawn),
  ];
}
