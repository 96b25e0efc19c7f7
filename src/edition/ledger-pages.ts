import type { WithdrawnEntry } from './notice.ts';
import type { LedgerLine } from './corrections.ts';
import type { Edition } from './edition.ts';
import type { ListPages } from './list-pages.ts';
import { splitList } from './list-pages.ts';
import { LEDGER_SIZE } from '../site/addresses/older-pages.ts';

/** A line of the ledger, or a story that was withdrawn. */
export type LedgerItem = { line: LedgerLine } | { withdrawn: WithdrawnEntry };

const known = new WeakMap<Edition, ListPages<LedgerItem>>();

/** The ledger, then what was withdrawn, split as lists are: its front keeps the first 250 to 499. */
export function ledgerPages(edition: Edition): ListPages<LedgerItem> {
  let pages = known.get(edition);
  if (!pages) {
    const items = [
      ...edition.ledger.map((line) => ({ line })),
      ...edition.withdrawn.map((withdrawn) => ({ withdrawn })),
    ];
    known.set(edition, (pages = splitList(items, LEDGER_SIZE)));
  }
  return pages;
}
