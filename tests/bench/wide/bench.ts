import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { forget, runBuilder } from '../build/run-builder.ts';
import { wartaBuilder } from '../build/warta.ts';
import { table } from '../report/table.ts';
import { wideContent } from './wide-content.ts';
import type { Width } from './width.ts';
import { DIRECTIONS, NARROW } from './width.ts';

const HEAD = ['newspaper', 'CPU s', 'wall s', 'peak MiB', 'pages', 'other files', 'CPU ms a page'];

function write(folder: string, width: Width): void {
  for (const [path, text] of wideContent(width)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A clean build of a newspaper of that width, as a row; leaves nothing behind. */
async function measure(name: string, width: Width): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'warta-wide-'));
  const builder = wartaBuilder(join(folder, 'content'), join(folder, 'out'));
  try {
    write(join(folder, 'content'), width);
    forget(builder, join(folder, 'aside'));
    const { cpu, wall, peak, pages, others } = await runBuilder(builder);
    const cost = ((cpu / pages) * 1000).toFixed(2);
    const numbers = [cpu.toFixed(2), wall.toFixed(1), peak.toFixed(0), String(pages)];
    return [name, ...numbers, String(others), cost];
  } finally {
    forget(builder, join(folder, 'aside'));
    rmSync(folder, { recursive: true });
  }
}

/** The numbers of a newspaper that the options widen, divided by `parts`; the other numbers stay. */
function widthOf(asked: Partial<Width>, parts: number): Width {
  const some = Object.entries(asked).map(([what, count]) => [what, Math.ceil(count / parts)]);
  return { ...NARROW, ...(Object.fromEntries(some) as Partial<Width>) };
}

/**
 * `--articles 10000 --sections 3000 --topics 10000 --authors 5000`, or any other number of a
 * `Width`: clean builds of a newspaper of a quarter of that, of half, and of all of it.
 */
export async function bench(options: string[]): Promise<string> {
  const { values } = parseArgs({
    args: options,
    options: Object.fromEntries(DIRECTIONS.map((what) => [what, { type: 'string' as const }])),
  });
  const given = Object.entries(values).map(([what, count]) => [what, Number(count)]);
  const asked: Partial<Width> =
    given.length > 0
      ? Object.fromEntries(given)
      : { articles: 10_000, sections: 3000, topics: 10_000, authors: 5000, days: 3000 };
  const rows = [];
  for (const parts of [4, 2, 1]) {
    const width = widthOf(asked, parts);
    const name = Object.keys(asked).map((what) => `${width[what as keyof Width]} ${what}`);
    rows.push(await measure(name.join(', '), width));
  }
  return table(HEAD, rows);
}
