import { quantile } from '../report/quantile.ts';
import { table } from '../report/table.ts';
import type { Run } from './run-builder.ts';
import type { Runs } from './scenarios.ts';

const HEAD = ['build', 'CPU s', 'spread', 'wall s', 'peak MiB', 'pages written', 'other files'];

const median = (runs: readonly Run[], key: keyof Run): number =>
  quantile(runs.map((run) => run[key]));

type Peer = { name: string; cpu: number; wall: number };

function row(name: string, runs: readonly Run[], peers: readonly Peer[]): string[] {
  const [cpu, wall] = [median(runs, 'cpu'), median(runs, 'wall')];
  const all = runs.map((run) => run.cpu);
  return [
    name,
    cpu.toFixed(2),
    `${Math.min(...all).toFixed(2)}–${Math.max(...all).toFixed(2)}`,
    wall.toFixed(2),
    median(runs, 'peak').toFixed(0),
    String(median(runs, 'pages')),
    String(median(runs, 'others')),
    ...peers.map((peer) => `${(cpu / peer.cpu).toFixed(2)}, ${(wall / peer.wall).toFixed(2)}`),
  ];
}

/**
 * The runs as a table of medians; Warta's CPU time and wall time also as ratios to each peer's clean
 * build: CPU is what it costs, wall is what an editor waits.
 */
export function reportRuns(runs: Runs, names: readonly string[]): string {
  const peers = names.map((name): Peer => {
    const clean = runs.get(`${name}, clean build`) ?? [];
    return { name, cpu: median(clean, 'cpu'), wall: median(clean, 'wall') };
  });
  const head = [...HEAD, ...names.map((name) => `÷ ${name} (CPU, wall)`)];
  return table(
    head,
    [...runs].map(([name, all]) => row(name, all, peers)),
  );
}
