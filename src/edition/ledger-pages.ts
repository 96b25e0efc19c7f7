import type { WithdrawnEntry } from './notice.ts';
import type { LedgerLine } from './corrections.ts';
import type { ListPages } from './list-pages.ts';
import { splitList } from './list-pages.ts';
import { LEDGER_SIZE } from '../site/addresses/older-pages.ts';

/** A line of the ledger, or an article that was withdrawn. */
export type LedgerItem = { line: LedgerLine } | { withdrawn: WithdrawnEntry };

/** The ledger, then what was withdrawn, split as lists are: its front keeps the first 250 to 499. */
export function ledgerPages(
  ledger: readonly LedgerLine[],
  withdrawn: readonly WithdrawnEntry[],
): ListPages<LedgerItem> {
  const items = [
    ...ledger.map((line) => ({ line })),
    ...withdrawn.map((one) => ({ withdrawn: one })),
  ];
  return splitList(items, LEDGER_SIZE);
}
