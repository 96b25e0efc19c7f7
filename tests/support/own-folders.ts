import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of all that the files of a project write while they run. */
    folder: string;
  }
}

/** Removes a folder of hundreds of thousands of files after the tests: nobody waits for it. */
function removeLater(folder: string): void {
  const code = `fs.rmSync(${JSON.stringify(folder)}, { recursive: true, force: true, maxRetries: 5 })`;
  const options = { detached: true, stdio: 'ignore', windowsHide: true } as const;
  spawn(process.execPath, ['--eval', code], options).unref();
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
  return () => removeLater(folder);
}
