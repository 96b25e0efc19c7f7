import type { LedgerItem, Notice } from '../edition/edition.ts';
import { itemsOn } from '../edition/list-pages.ts';
import { correctionsPath, olderPath } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import { articleLink } from './article.ts';
import type { Frame } from './frame.ts';
import { frameOf } from './frame.ts';
import type { Link } from './link.ts';
import type { Pager } from './pager.ts';
import { pagerOf } from './pager.ts';

/** A correction or right of reply, with the article that it is of, and the one that carries it. */
export type CorrectionLine = {
  kind: 'correction' | 'reply';
  time: string;
  text: string;
  article: Link & { lang: string };
  reply: Link | undefined;
};

/** One page of the ledger of corrections, rights of reply and withdrawals. */
export type CorrectionsView = {
  kind: 'corrections';
  frame: Frame;
  path: string;
  number: number | undefined;
  lines: readonly CorrectionLine[];
  withdrawn: readonly { path: string; notice: Notice }[];
  pager: Pager | undefined;
};

/** The lines of the ledger among its items, with what they link. */
const correctionLines = (items: readonly LedgerItem[]): CorrectionLine[] =>
  items.flatMap((item) => {
    if (!('line' in item)) return [];
    const { kind, time, text, reply, article } = item.line;
    return {
      ...{ kind, time, text },
      article: { ...articleLink(article), lang: article.lang },
      reply: reply && articleLink(reply),
    };
  });

/** What a page of the ledger shows: its front, or older page `number`. */
export function correctionsView(site: Site, number?: number): CorrectionsView {
  const pages = site.edition.ledgerPages();
  const items = itemsOn(pages, number);
  return {
    kind: 'corrections',
    frame: frameOf(site),
    path: number === undefined ? correctionsPath : olderPath(correctionsPath, number),
    number,
    lines: correctionLines(items),
    withdrawn: items.flatMap((item) =>
      'withdrawn' in item ? [{ path: item.withdrawn.path, notice: item.withdrawn.notice }] : [],
    ),
    pager: pagerOf(correctionsPath, number, pages.older.length),
  };
}
