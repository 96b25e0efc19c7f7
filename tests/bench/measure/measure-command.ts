import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TIME = '/usr/bin/time';

/** What one run of a command and all its children cost. */
export type Cost = {
  /** User and system time, seconds. */
  cpu: number;
  /** Seconds from start to end. */
  wall: number;
  /** Resident memory of the largest process at its peak, MiB. */
  peak: number;
};

/**
 * Runs a command under GNU time, which sums the whole tree of processes that were waited for. Throws
 * with the command's output when it fails, and when GNU time is not installed.
 */
export async function measureCommand(
  command: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'warta-time-'));
  const report = join(folder, 'time');
  try {
    const child = spawn(TIME, ['-o', report, '-f', '%U %S %e %M', ...command], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (piece: Buffer) => (said += piece.toString()));
    }
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}:\n${said}`);
    const [user = 0, system = 0, wall = 0, kilobytes = 0] = readFileSync(report, 'utf8')
      .trim()
      .split(' ')
      .map(Number);
    return { cpu: user + system, wall, peak: kilobytes / 1024 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
