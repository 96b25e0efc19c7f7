import { readFileSync } from 'node:fs';

/**
 * The most memory that this process ever held, in KiB. On Linux what Node says of itself counts from
 * what the process held that started it, which may be a worker full of tests.
 */
export function peakMemory(): number {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))!;
    return Number(kilobytes);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
