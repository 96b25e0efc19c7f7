import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SEGMENT_LIMIT } from '../../../src/search/writer/split-segments.ts';
import { searchIndexFolder } from '../../../src/site/addresses.ts';
import { indexOfContent } from '../../support/content-index.ts';
import { generate } from '../articles/generate.ts';
import { forget } from '../build/run-builder.ts';
import { wartaBuilder } from '../build/warta.ts';
import { measureCommand } from '../measure/measure-command.ts';
import type { Builder } from '../peers/builder.ts';
import { table } from '../report/table.ts';
import { readIndex } from '../search/read-index.ts';
import type { Sample } from './estimate.ts';
import { partCosts } from './estimate.ts';
import { readQueries } from './read-queries.ts';
import { weigh } from './weigh.ts';

/** The archive that is reckoned to. */
const LARGE = 1_000_000;
/** One so small that it costs what any build costs. */
const SMALL = 100;

const whole = (value: number): string => Math.round(value).toLocaleString('en');
const seconds = (value: number): string => value.toFixed(1);
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** Measures builds of one content folder, and leaves nothing behind. */
class Yard {
  readonly folder = mkdtempSync(join(tmpdir(), 'warta-scale-'));
  readonly #made: Builder[] = [];
  readonly #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
  }

  async content(name: string, count: number): Promise<string> {
    const folder = join(this.folder, name);
    await generate(folder, { count, seed: this.#seed, pictures: false });
    return folder;
  }

  /** Builds `content` into `out` with these options, which lay a part beside it. */
  async build(content: string, out: string, options: string[], part = ''): Promise<Sample> {
    const { command, cwd, env } = wartaBuilder(content, out);
    const into = part === '' ? out : join(`${out}-parts`, part.replace('/', '-of-'), 'files');
    this.#made.push(wartaBuilder(content, into));
    const cost = await measureCommand([...command, ...options], cwd, env);
    return { ...cost, share: 0, of: 0 };
  }

  clear(): void {
    for (const builder of this.#made) forget(builder, join(this.folder, 'aside'));
    rmSync(this.folder, { recursive: true });
  }
}

const row = (name: string, { cpu, wall, peak }: Sample): string[] => [
  name,
  seconds(cpu),
  seconds(wall),
  whole(peak),
];

/**
 * `--count 100000 --parts 5 --memory 4096 --seed 7`: builds an archive in parts one after another and
 * joins them, and reckons to a million articles: parts that stay within so many MiB each, CPU, bytes and
 * files, and what a query costs a reader where the index has segments. Stops where a build has no
 * `--part` and `--join`, and says so in the build's own words. Back comes Markdown.
 */
export async function bench(typed: string[]): Promise<string> {
  const { values } = parseArgs({
    args: typed,
    options: {
      count: { type: 'string', default: '100000' },
      parts: { type: 'string', default: '5' },
      memory: { type: 'string', default: '4096' },
      seed: { type: 'string', default: '7' },
    },
  });
  const [count, parts] = [Number(values.count), Number(values.parts)];
  const memory = Number(values.memory);
  const yard = new Yard(Number(values.seed));
  try {
    const small = await yard.content('small', SMALL);
    const content = await yard.content('content', count);
    const out = join(yard.folder, 'out');
    // The theme is compiled by this one, and kept for all others.
    await yard.build(small, join(yard.folder, 'first'), []);
    const part = async (from: string, into: string, k: number, n: number, of: number) => {
      const name = `${k}/${n}`;
      return {
        ...(await yard.build(from, into, ['--part', name], name)),
        ...{ share: of / n, of },
      };
    };
    const smallPart = await part(small, join(yard.folder, 'small-out'), 1, 1, SMALL);
    const built: Sample[] = [];
    for (let k = 1; k <= parts; k++) built.push(await part(content, out, k, parts, count));
    const handed = weigh(`${out}-parts`);
    const joined = { ...(await yard.build(content, out, ['--join'])), share: count, of: count };
    const halves: Sample[] = [];
    for (const k of [1, 2])
      halves.push(await part(content, join(yard.folder, 'half'), k, parts * 2, count));
    const site = weigh(out);
    const inIndex = weigh(out, (path) => path.startsWith(`${searchIndexFolder}/`));

    const now = wartaBuilder(content, out).env['WARTA_NOW']!;
    const { index, headlines } = indexOfContent(content, now, count - 1);
    const prefixed = [...readIndex(join(out, searchIndexFolder))].map(
      ([path, bytes]) => [`${searchIndexFolder}/${path}`, bytes] as const,
    );
    const one = await readQueries(new Map(prefixed), headlines);
    const two = await readQueries(index, headlines);

    const first = partCosts(smallPart, halves[0]!, built[0]!);
    const later = partCosts(smallPart, halves[1]!, built[1] ?? built[0]!);
    const needed = later.partsWithin(LARGE, memory);
    const n = needed ?? parts;
    const times = LARGE / count;
    const grown = (from: number, to: number, size: number): number =>
      to * (to / from) ** Math.log2(size / count);
    const query = (size: number): string =>
      `${whole(grown(two.bytes, one.bytes, size))} B, ${whole(grown(two.requests, one.requests, size))} requests`;
    return [
      `${whole(count)} articles in ${parts} parts, seed ${values.seed}.`,
      table(
        ['', 'CPU s', 'wall s', 'peak MiB'],
        [
          row(`part 1/1 of ${SMALL} articles`, smallPart),
          ...built.map((sample, at) => row(`part ${at + 1}/${parts}`, sample)),
          ...halves.map((sample, at) => row(`part ${at + 1}/${parts * 2}`, sample)),
          row('join', joined),
        ],
      ),
      table(
        ['', `measured at ${whole(count)}`, `reckoned at ${whole(LARGE)}`],
        [
          [
            `parts of at most ${whole(memory)} MiB`,
            String(parts),
            needed === undefined ? 'none: what parts share is more' : whole(needed),
          ],
          [
            'peak of the first part / of others / of the join, MiB',
            [built[0]!.peak, Math.max(...built.slice(1).map(({ peak }) => peak), 0), joined.peak]
              .map(whole)
              .join(' / '),
            [
              first.peak(LARGE, n),
              later.peak(LARGE, n),
              smallPart.peak + Math.max(0, joined.peak - smallPart.peak) * times,
            ]
              .map(whole)
              .join(' / '),
          ],
          [
            'CPU of all parts / of the join, s',
            [built.reduce((sum, { cpu }) => sum + cpu, 0), joined.cpu].map(whole).join(' / '),
            [first.cpu(LARGE, n) + (n - 1) * later.cpu(LARGE, n), joined.cpu * times]
              .map(whole)
              .join(' / '),
          ],
          [
            'what parts hand over, MB / files',
            `${megabytes(handed.bytes)} / ${whole(handed.files)}`,
            `${megabytes(handed.bytes * times)} / ${whole(handed.files * times)}`,
          ],
          [
            'site, MB / files',
            `${megabytes(site.bytes)} / ${whole(site.files)}`,
            `${megabytes(site.bytes * times)} / ${whole(site.files * times)}`,
          ],
          [
            'search index in it, MB / files',
            `${megabytes(inIndex.bytes)} / ${whole(inIndex.files)}`,
            `${megabytes(inIndex.bytes * times)} / ${whole(inIndex.files * times)}`,
          ],
          [
            'a reader’s query, nothing in the cache, median',
            `${whole(one.bytes)} B, ${whole(one.requests)} requests`,
            `in the newest segment: ${query(SEGMENT_LIMIT / 2)} to ${query(SEGMENT_LIMIT)}`,
          ],
          [
            `the same over two segments: the newest; and then the older`,
            `${whole(two.bytes)} B, ${whole(two.requests)} requests; ${whole(two.more.bytes)} B, ${whole(two.more.requests)} requests`,
            `then each older segment: ${query(SEGMENT_LIMIT / 2)}`,
          ],
        ],
      ),
      `Peaks and CPU by what ${SMALL} articles, a share and twice that share cost; the join, files and bytes in proportion (the join makes the index of one segment after another, ${whole(SEGMENT_LIMIT)} articles at most); a query by how it grows from half the archive to all of it. A try with a few thousand articles reckons peaks far too high: a heap grows before it is looked through.`,
    ].join('\n\n');
  } finally {
    yard.clear();
  }
}
