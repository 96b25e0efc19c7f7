import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from '../articles/generate.ts';
import { forget } from '../build/run-builder.ts';
import { wartaBuilder } from '../build/warta.ts';
import { measureCommand } from '../measure/measure-command.ts';
import { table } from '../report/table.ts';
import type { Profile } from './read-profile.ts';
import { timeBy } from './read-profile.ts';
import { cardsCost, cardsIn } from './cards-cost.ts';
import { PUBLISHING, stageOf } from './stage-of.ts';

/** Lines of the table of functions. */
const FUNCTIONS = 25;

function rows(times: Map<string, number>, most: number): string[][] {
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([name, time]) => [name, (time / 1e6).toFixed(2), `${((100 * time) / all).toFixed(1)} %`]);
}

const place = (url: string): string => url.replace(/^file:\/\/.*?\/(?=src\/|node_modules\/)/, '');

const sum = (times: Iterable<number>): number => [...times].reduce((all, time) => all + time, 0);

/**
 * What feeds, sitemaps, JSON-LD, cards and host files cost of a build's `cpu` seconds: their share of
 * the main thread's time, which on a busy machine is longer than its CPU, and `drawing` on others.
 */
function publishingLine(
  stages: ReadonlyMap<string, number>,
  { cpu, drawing, cards }: { cpu: number; drawing: number; cards: number },
): string {
  const busy = sum(stages.values()) - (stages.get('waiting') ?? 0);
  const main = sum(PUBLISHING.map((name) => stages.get(name) ?? 0)) / busy;
  const seconds = main * (cpu - drawing) + drawing;
  return `Feeds, sitemaps, JSON-LD, cards and host files: ${(100 * main).toFixed(1)} % of the main thread and ${drawing.toFixed(1)} s CPU for ${cards} cards on others, ${((100 * seconds) / cpu).toFixed(1)} % of the build's CPU.`;
}

/**
 * `--articles 10000 --seed 7`: where a clean build's time goes, by V8's sampling profiler. Times are
 * of the clock on the main thread: on a busy machine only the shares mean something.
 */
export async function bench(options: string[]): Promise<string> {
  const { values } = parseArgs({
    args: options,
    options: {
      articles: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '7' },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'warta-profile-'));
  const warta = wartaBuilder(join(folder, 'content'), join(folder, 'out'));
  try {
    const size = { count: Number(values.articles), seed: Number(values.seed), pictures: false };
    await generate(join(folder, 'content'), size);
    const command = [
      process.execPath,
      '--cpu-prof',
      `--cpu-prof-dir=${folder}`,
      'src/build/build.ts',
    ];
    const { cpu } = await measureCommand(command, warta.cwd, warta.env);
    const file = readdirSync(folder).find((name) => name.endsWith('.cpuprofile'))!;
    const profile = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Profile;
    const stages = timeBy(profile, stageOf);
    const own = timeBy(profile, (stack) => {
      const { functionName, url } = stack.at(-1)!;
      return `\`${functionName.slice(0, 60).replaceAll('|', '¦') || 'anonymous'}\` ${place(url)}`;
    });
    const cards = cardsIn(join(folder, 'out/_p'));
    return [
      `${values.articles} articles, clean, ${cpu.toFixed(1)} s CPU with the profiler on`,
      table(['stage', 's', 'share'], rows(stages, stages.size)),
      publishingLine(stages, { cpu, cards, drawing: await cardsCost(cards) }),
      table(['function, its own time', 's', 'share'], rows(own, FUNCTIONS)),
    ].join('\n\n');
  } finally {
    forget(warta, join(folder, 'aside'));
    rmSync(folder, { recursive: true });
  }
}
