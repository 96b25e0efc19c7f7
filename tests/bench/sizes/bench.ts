import { builtPages } from '../site/built-pages.ts';
import { readSiteOption } from '../site/options.ts';
import { pageTable } from './page-table.ts';
import { searchTable } from './search-table.ts';

/** `--site folder` (else `dist/`): bytes after gzip -9 against the budgets. */
export async function bench(options: string[]): Promise<string> {
  const folder = readSiteOption(options);
  const parts = ['HTML and scripts after gzip -9; over budget in bold.'];
  parts.push(pageTable(builtPages(folder), folder), searchTable(folder));
  return parts.join('\n\n');
}
