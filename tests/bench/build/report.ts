import { quantile } from '../report/quantile.ts';
import { table } from '../report/table.ts';
import type { Run } from './run-builder.ts';
import type { Runs } from './scenarios.ts';

const HEAD = ['build', 'CPU s', 'spread', 'wall s', 'peak MiB', 'pages written', 'other files'];

const median = (runs: readonly Run[], key: keyof Run): number =>
  quantile(runs.map((run) => run[key]));

function row(name: string, runs: readonly Run[], clean: ReadonlyMap<string, number>): string[] {
  const cpu = median(runs, 'cpu');
  const all = runs.map((run) => run.cpu);
  return [
    name,
    cpu.toFixed(2),
    `${Math.min(...all).toFixed(2)}–${Math.max(...all).toFixed(2)}`,
    median(runs, 'wall').toFixed(1),
    median(runs, 'peak').toFixed(0),
    String(median(runs, 'pages')),
    String(median(runs, 'others')),
    ...[...clean.values()].map((peer) => (cpu / peer).toFixed(2)),
  ];
}

/** The runs as a table of medians; Warta's CPU time also as a ratio to each peer's clean build. */
export function reportRuns(runs: Runs, peers: readonly string[]): string {
  const clean = new Map(
    peers.map((peer) => [peer, median(runs.get(`${peer}, clean build`) ?? [], 'cpu')]),
  );
  const head = [...HEAD, ...peers.map((peer) => `÷ ${peer}`)];
  return table(
    head,
    [...runs].map(([name, all]) => row(name, all, clean)),
  );
}
