import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder for the sites that the files of a project share. */
    builds: string;
  }
}

/** Vitest calls it before the first file of a project, and what it returns after the last. */
export function setup({ provide }: TestProject): () => void {
  const builds = mkdtempSync(join(tmpdir(), 'warta-builds-'));
  provide('builds', builds);
  return () => rmSync(builds, { recursive: true, force: true });
}
