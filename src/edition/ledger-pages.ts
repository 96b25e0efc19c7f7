import { memoOn } from '../lib/memo.ts';
import type { WithdrawnEntry } from './notice.ts';
import type { LedgerLine } from './corrections.ts';
import type { Edition } from './edition.ts';
import type { ListPages } from './list-pages.ts';
import { splitList } from './list-pages.ts';
import { LEDGER_SIZE } from '../site/addresses/older-pages.ts';

/** A line of the ledger, or a story that was withdrawn. */
export type LedgerItem = { line: LedgerLine } | { withdrawn: WithdrawnEntry };

/** The ledger, then what was withdrawn, split as lists are: its front keeps the first 250 to 499. */
export const ledgerPages: (edition: Edition) => ListPages<LedgerItem> = memoOn(
  ({ ledger, withdrawn }) =>
    splitList<LedgerItem>(
      [...ledger.map((line) => ({ line })), ...withdrawn.map((entry) => ({ withdrawn: entry }))],
      LEDGER_SIZE,
    ),
);
