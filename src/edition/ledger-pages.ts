import type { WithdrawnEntry } from './notice.ts';
import type { LedgerLine } from './corrections.ts';
import type { ListPages } from './list-pages.ts';
import { splitList } from './list-pages.ts';
import { LEDGER_SIZE } from '../site/addresses/older-pages.ts';

/** A line of the ledger, or an article that was withdrawn. */
export type LedgerItem = { line: LedgerLine } | { withdrawn: WithdrawnEntry };

/** When an item was published; empty for a withdrawal whose time readers do not see. */
const timeOf = (item: LedgerItem): string =>
  ('line' in item ? item.line.time : item.withdrawn.notice.time) ?? '';

/**
 * The ledger with what was withdrawn, newest first and those without a time at the end, split as lists
 * are: its front keeps the first 250 to 499.
 */
export function ledgerPages(
  ledger: readonly LedgerLine[],
  withdrawn: readonly WithdrawnEntry[],
): ListPages<LedgerItem> {
  const items: LedgerItem[] = [
    ...ledger.map((line) => ({ line })),
    ...withdrawn.map((one) => ({ withdrawn: one })),
  ];
  // The times are all UTC, in one form.
  const newestFirst = items.toSorted((a, b) => {
    const [one, other] = [timeOf(a), timeOf(b)];
    return one === other ? 0 : one < other ? 1 : -1;
  });
  return splitList(newestFirst, LEDGER_SIZE);
}
