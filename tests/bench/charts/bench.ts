import { gzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { chartHtml } from '../../../src/charts/chart-html.ts';
import { readTable } from '../../../src/charts/reading/read-table.ts';
import { cardOfContent } from '../../../src/publish/cards/card.ts';
import { makeCard } from '../../../src/publish/cards/make-card.ts';
import { wordsIn } from '../../../src/words/words-in.ts';
import { table } from '../report/table.ts';

const KINDS = ['line', 'bar', 'stacked'] as const;

/** A file of a year of three numbers a month, another for each `at`. */
const fileOf = (at: number): Buffer =>
  Buffer.from(
    [
      'Bulan;Beras;Gula;Minyak',
      ...Array.from({ length: 12 }, (_, month) =>
        [
          `${month + 1}/2022`,
          ...[1, 2, 3].map((of) => `${of * 10},${(at * 7 + month * of) % 100}`),
        ].join(';'),
      ),
    ].join('\n'),
  );

/** CPU seconds of `run`, with what it made. */
async function timed<V>(run: () => Promise<V> | V): Promise<[cpu: number, made: V]> {
  const began = process.cpuUsage();
  const made = await run();
  const { user, system } = process.cpuUsage(began);
  return [(user + system) / 1e6, made];
}

/** `--charts 1000`: CPU of reading so many files, of drawing a chart of each, and of its picture. */
export async function bench(options: string[]): Promise<string> {
  const { values } = parseArgs({
    args: options,
    options: { charts: { type: 'string', default: '1000' } },
  });
  const count = Number(values.charts);
  const files = Array.from({ length: count }, (_, at) => fileOf(at));
  const [read, tables] = await timed(() => files.map((bytes) => readTable(bytes)));
  const words = wordsIn('id');
  const [drawn, pages] = await timed(() =>
    tables.map((one, at) => chartHtml(one, { kind: KINDS[at % 3]!, title: `Harga ${at}` }, words)!),
  );
  const svgs = pages.map((html) => /<svg role[^]*<\/svg>/.exec(html)![0]);
  const [painted, pictures] = await timed(async () => {
    const made: Uint8Array[] = [];
    for (const [at, one] of tables.entries()) {
      const data = { file: `${at}.csv`, digest: String(at), table: one };
      const chart = { data, kind: KINDS[at % 3]!, title: `Harga ${at}`, lang: 'id' };
      const content = { kind: 'chart', chart, name: 'Warta', accent: '#a3211b' } as const;
      made.push(await makeCard(cardOfContent(content), () => new Uint8Array()));
    }
    return made;
  });
  const mean = (sizes: readonly number[]): string =>
    Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toLocaleString('en');
  return table(
    [`${count} charts of 12 rows and 3 series`, 'CPU s', 'mean B', 'gzip -9'],
    [
      ['read from CSV', read.toFixed(2), mean(files.map(({ length }) => length)), '–'],
      [
        'as SVG with the table below',
        drawn.toFixed(2),
        mean(pages.map(({ length }) => length)),
        mean(pages.map((html) => gzipSync(html, { level: 9 }).length)),
      ],
      [
        'of it the drawing',
        '–',
        mean(svgs.map(({ length }) => length)),
        mean(svgs.map((svg) => gzipSync(svg, { level: 9 }).length)),
      ],
      ['as PNG', painted.toFixed(2), mean(pictures.map(({ length }) => length)), '–'],
    ],
  );
}
