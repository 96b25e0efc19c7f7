import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../report/table.ts';
import { HEADLINES_BUDGET, SEARCH_CODE_BUDGET, against } from './budgets.ts';
import { gzipped } from './gzipped.ts';
import { moduleBytes, scriptBytes } from './scripts.ts';
import { searchIndexFolder } from '../../../src/site/addresses.ts';

const SCRIPTS = '_astro';

/** Compressed bytes of the code that a site's search takes until the first result. */
export function searchCodeBytes(folder: string): number {
  const page = readFileSync(join(folder, 'search/index.html'), 'utf8');
  const workers = readdirSync(join(folder, SCRIPTS)).filter((name) => name.includes('worker'));
  return workers.reduce(
    (sum, name) => sum + moduleBytes(folder, `/${SCRIPTS}/${name}`),
    scriptBytes(page, folder),
  );
}

/** What search weighs: its code until the first result, the headline index, the index in all. */
export function searchTable(folder: string): string {
  if (!existsSync(join(folder, 'search/index.html'))) return 'No search page.';
  const code = searchCodeBytes(folder);
  const index = readdirSync(join(folder, searchIndexFolder), {
    recursive: true,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const sizes = index.map((file) => statSync(file).size);
  const headlines = index
    .filter((file) => file.includes('headlines'))
    .reduce((sum, file) => sum + gzipped(readFileSync(file)), 0);
  return table(
    ['search', 'B', 'budget B'],
    [
      [
        'code until the first result',
        against(code, SEARCH_CODE_BUDGET),
        String(SEARCH_CODE_BUDGET),
      ],
      ['headline index', against(headlines, HEADLINES_BUDGET), String(HEADLINES_BUDGET)],
      [
        `index in all (${index.length} files)`,
        String(sizes.reduce((sum, one) => sum + one, 0)),
        '–',
      ],
      ['its largest file', String(Math.max(0, ...sizes)), '–'],
    ],
  );
}
