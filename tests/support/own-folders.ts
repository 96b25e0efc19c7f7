import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of all that the files of a project write while they run. */
    folder: string;
  }
}

/**
 * Makes the folder that the workers of a project write to. Vitest calls it before the first file of
 * the project, and what it returns after the last.
 */
export function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'warta-tests-'));
  // Servers that run as another user read the sites below it.
  chmodSync(folder, 0o755);
  provide('folder', folder);
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
