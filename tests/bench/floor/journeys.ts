import { BROWSERS, startIfThere } from '../../floor/browsers/browsers.ts';
import { JOURNEYS } from '../../floor/journeys/journeys.ts';
import { journeysIn } from '../../floor/journeys/travel.ts';
import { table } from '../report/table.ts';

/** Makes every journey through a built site in every browser: which were passed, and why others not. */
export async function journeyTable(site: string): Promise<string> {
  const faults: string[] = [];
  const columns: string[][] = [];
  for (const kind of BROWSERS) {
    const browser = await startIfThere(kind);
    if (!browser) {
      columns.push([kind.name, ...Object.keys(JOURNEYS).map(() => 'not here')]);
      continue;
    }
    const column = [`${kind.name} (${browser.version.replace(/^.*\//, '')})`];
    try {
      const make = await journeysIn(browser, kind, site);
      for (const [name, journey] of Object.entries(JOURNEYS)) {
        const fault = await make(journey).then(
          () => undefined,
          (error: Error) => error.message,
        );
        column.push(fault === undefined ? 'passed' : '**failed**');
        if (fault !== undefined)
          faults.push(`- ${name}, ${kind.name}: ${fault.split('\n', 2).join(' ')}`);
      }
    } finally {
      await browser.close();
    }
    columns.push(column);
  }
  const [head = [], ...rows] = ['readers can', ...Object.keys(JOURNEYS)].map((name, row) => [
    name,
    ...columns.map((column) => column[row]!),
  ]);
  const passed = columns.flat().filter((cell) => cell === 'passed').length;
  const made = columns.flat().filter((cell) => cell === 'passed' || cell === '**failed**').length;
  return [table(head, rows), `${passed} of ${made} passed.`, ...faults].join('\n\n');
}
