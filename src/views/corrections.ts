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

/** What stands at the address of a withdrawn article, which has no headline any more. */
export type WithdrawalLine = { kind: 'withdrawal'; path: string; notice: Notice };

/** One page of the ledger of corrections, rights of reply and withdrawals. */
export type CorrectionsView = {
  kind: 'corrections';
  frame: Frame;
  path: string;
  number: number | undefined;
  /** Newest first. */
  lines: readonly (CorrectionLine | WithdrawalLine)[];
  pager: Pager | undefined;
};

/** What a page shows of an item of the ledger, with what it links. */
function lineOf(site: Site, item: LedgerItem): CorrectionLine | WithdrawalLine {
  if ('withdrawn' in item) {
    const { path, notice } = item.withdrawn;
    return { kind: 'withdrawal', path, notice };
  }
  const { kind, time, text, reply, article } = item.line;
  return {
    ...{ kind, time, text },
    article: { ...articleLink(site, article), lang: article.lang },
    reply: reply && articleLink(site, reply),
  };
}

/** What a page of the ledger shows: its front, or older page `number`. */
export function correctionsView(site: Site, number?: number): CorrectionsView {
  const pages = site.edition.ledgerPages();
  return {
    kind: 'corrections',
    frame: frameOf(site),
    path: number === undefined ? correctionsPath : olderPath(correctionsPath, number),
    number,
    lines: itemsOn(pages, number).map((item) => lineOf(site, item)),
    pager: pagerOf(correctionsPath, number, pages.older.length),
  };
}
