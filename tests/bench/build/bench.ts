import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from '../articles/generate.ts';
import { prepareEleventy } from '../eleventy/prepare.ts';
import { prepareHugo } from '../hugo/prepare.ts';
import { reportRuns } from './report.ts';
import { forget } from './run-builder.ts';
import { runScenarios } from './scenarios.ts';
import { versions } from './versions.ts';
import { wartaBuilder } from './warta.ts';

const PREPARE = { Eleventy: prepareEleventy, Hugo: prepareHugo };
type Peer = keyof typeof PREPARE;

const list = (value: string): string[] => value.split(',').filter(Boolean);

/** One size of archive, built by everybody; leaves nothing behind. */
async function measure(
  count: number,
  pictures: boolean,
  seed: number,
  peers: Peer[],
  runs: number,
) {
  const folder = mkdtempSync(join(tmpdir(), 'warta-bench-'));
  const content = join(folder, 'content');
  const aside = join(folder, 'aside');
  const warta = wartaBuilder(content, join(folder, 'Warta-out'));
  const bare = wartaBuilder(content, join(folder, 'bare-out'), { bare: true });
  try {
    const archive = await generate(content, { count, seed, pictures });
    const prepared = peers.map((peer) => PREPARE[peer](content, join(folder, peer)));
    const measured = await runScenarios(archive, seed, [warta, bare], prepared, runs, aside);
    const mean = (archive.bytes / count / 1000).toFixed(2);
    const title = `${count} articles of ${mean} kB${pictures ? ', a picture each' : ''}, seed ${seed}, median of ${runs}`;
    return `**${title}**\n\n${reportRuns(measured, peers)}`;
  } finally {
    forget(warta, aside);
    forget(bare, aside);
    rmSync(folder, { recursive: true });
  }
}

/**
 * `--articles 1000,10000 --pictures 3000 --runs 3 --peers Eleventy,Hugo --seed 7`. Archives with a
 * picture an article are built by Warta alone. A list may be empty.
 */
export async function bench(options: string[]): Promise<string> {
  const { values } = parseArgs({
    args: options,
    options: {
      articles: { type: 'string', default: '1000,10000' },
      pictures: { type: 'string', default: '' },
      runs: { type: 'string', default: '3' },
      peers: { type: 'string', default: Object.keys(PREPARE).join(',') },
      seed: { type: 'string', default: '7' },
    },
  });
  const peers = list(values.peers) as Peer[];
  const [seed, runs] = [Number(values.seed), Number(values.runs)];
  const parts = [versions(peers)];
  for (const count of list(values.articles)) {
    parts.push(await measure(Number(count), false, seed, peers, runs));
  }
  for (const count of list(values.pictures)) {
    parts.push(await measure(Number(count), true, seed, [], runs));
  }
  return parts.join('\n\n');
}
