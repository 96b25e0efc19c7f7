import type { Browser } from 'playwright-core';
import { serveFolder } from '../../../src/build/serve.ts';
import { quantile } from '../report/quantile.ts';
import { table } from '../report/table.ts';
import { SLOWER } from '../search/slow-phone.ts';
import { COMFORTS } from './comforts.ts';
import { interact } from './interact.ts';

/** Interaction to next paint, milliseconds. */
const LEVEL = 100;

/** Each comfort on the page at `path`, `runs` times, each time in a fresh profile. */
export async function interactionTable(
  browser: Browser,
  folder: string,
  path: string,
  runs: number,
): Promise<string> {
  const serving = await serveFolder(folder, '/', 0);
  const rows: string[][] = [];
  try {
    for (const comfort of COMFORTS) {
      const times: number[] = [];
      for (let run = 0; run < runs; run++) {
        times.push(await interact(browser, serving.url + path.slice(1), comfort));
      }
      const median = quantile(times);
      rows.push([
        comfort.name,
        median < LEVEL ? String(median) : `**${median}**`,
        String(Math.max(...times)),
      ]);
    }
  } finally {
    await serving.close();
  }
  const about = `main thread slowed ${SLOWER}×, each in a fresh profile, median of ${runs}`;
  return `From touch or key to the next paint on ${path}, ${about}; level under ${LEVEL} ms\n\n${table(['ms', 'median', 'slowest'], rows)}`;
}
