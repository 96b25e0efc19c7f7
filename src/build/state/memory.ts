import { mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { takeLock } from '../../lib/lock.ts';
import type { SystemError } from '../../lib/system-error.ts';
import { isSystemError } from '../../lib/system-error.ts';
import type { Settings } from '../settings.ts';

/** Where a command remembers things, locked for it alone. */
export type Memory = {
  /** The settings, with the folders in which to remember. */
  settings: Settings;
  /** Why nothing will be remembered, where the project's own folder could not be written. */
  memoryError: SystemError | undefined;
  /** Releases the lock. */
  close(): void;
};

/** A folder that serves one command and is removed with it. */
function openPassing(settings: Settings, memoryError: SystemError): Memory {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'warta-')));
  // What is compiled there imports packages, which are looked for above it.
  symlinkSync(join(settings.root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const typedIn = process.cwd();
  // Astro compiles into its output folder only where that lies below the working one.
  process.chdir(folder);
  return {
    settings: {
      ...settings,
      stateRoot: join(folder, basename(settings.stateRoot)),
      themesRoot: join(folder, basename(settings.themesRoot)),
    },
    memoryError,
    close() {
      process.chdir(typedIn);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Takes the project's lock of the name `lock` for `what`, the command as it is typed. Where the
 * folder for what is remembered cannot be written (a project that is read-only, a full disk), a
 * passing one is used, which no other command shares. Throws `LockHeld`.
 */
export function openMemory(settings: Settings, lock: 'lock' | 'dev', what: string): Memory {
  const file = join(settings.root, 'node_modules/.cache/warta', lock);
  try {
    return { settings, memoryError: undefined, close: takeLock(file, what) };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return openPassing(settings, error);
  }
}
