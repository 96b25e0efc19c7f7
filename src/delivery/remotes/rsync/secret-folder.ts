import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LockHeld, takeLock } from '../../../lib/lock.ts';

/** A folder that only its owner can look into, and how it is taken away. */
type SecretFolder = { readonly path: string; readonly remove: () => void };

const PREFIX = 'warta-ssh-';
const LOCK = 'lock';
/** A folder so young may not be locked yet (ms). */
const YOUNG = 60_000;

/** Takes away what runs that were killed left behind: nobody has its lock any more. Never throws. */
function sweep(): void {
  const names = readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX));
  for (const folder of names.map((name) => join(tmpdir(), name))) {
    try {
      if (Date.now() - statSync(folder).mtimeMs < YOUNG) continue;
      takeLock(join(folder, LOCK), PREFIX)();
      rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      // Of another person of this machine, or just gone.
      if (error instanceof LockHeld) continue;
    }
  }
}

/** Makes such a folder for what is secret, and takes away those that were left behind. */
export function secretFolder(): SecretFolder {
  sweep();
  const path = mkdtempSync(join(tmpdir(), PREFIX));
  const release = takeLock(join(path, LOCK), PREFIX);
  return {
    path,
    remove: () => {
      release();
      rmSync(path, { recursive: true, force: true });
    },
  };
}
