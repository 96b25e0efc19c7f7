import { cpus, loadavg, totalmem } from 'node:os';

/** Where and when figures were taken, as a line below their heading. */
export function machine(began: Date, command: string): string {
  const processors = cpus();
  const parts = [
    began.toISOString().slice(0, 10),
    processors[0]?.model.trim() ?? 'unknown processor',
    `${processors.length} cores`,
    `${Math.round(totalmem() / 2 ** 30)} GiB`,
    `Node ${process.versions.node}`,
    `load ${loadavg()[0]!.toFixed(1)} at the end`,
  ];
  return `\`${command}\` — ${parts.join(', ')}`;
}
