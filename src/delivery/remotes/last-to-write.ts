import type { Remote } from './remote.ts';

/** Two that claim at once have both written by then, and the last one has it (ms). */
const SETTLED_AFTER = 2000;

/** Waits so many milliseconds. */
export type Pause = (ms: number) => Promise<void>;

/**
 * Whether a claim of these bytes holds, at a host that cannot write "only where there is none": it was
 * written where none was seen, and is had by whoever finds their own bytes there a while later. No two
 * claims have the same bytes.
 */
export async function isLastToWrite(
  read: Remote['read'],
  path: string,
  bytes: Uint8Array,
  pause: Pause,
): Promise<boolean> {
  await pause(SETTLED_AFTER);
  const there = await read(path);
  return there !== undefined && Buffer.from(there).equals(bytes);
}
