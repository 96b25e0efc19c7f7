import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where imported pages came from: pages have no field for it, so it is kept beside them. */
export type PageLedger = Map<string, { file: string; digest: string }>;

/** The name of the ledger in the content folder. */
export const ledgerFile = '_import/pages.json';

/** Reads the ledger; one that is missing or broken is empty, and then no page is touched again. */
export function readPageLedger(content: string): PageLedger {
  try {
    const data = JSON.parse(readFileSync(join(content, ledgerFile), 'utf8')) as unknown;
    if (typeof data !== 'object' || data === null) return new Map();
    return new Map(
      Object.entries(data as Record<string, { file: string; digest: string }>).filter(
        ([, { file, digest }]) =>
          typeof digest === 'string' &&
          typeof file === 'string' &&
          /^pages\/[\w-]+\.md$/.test(file),
      ),
    );
  } catch {
    return new Map();
  }
}

/** The ledger as text. */
export function ledgerText(ledger: PageLedger): string {
  return `${JSON.stringify(Object.fromEntries(ledger), null, 2)}\n`;
}
