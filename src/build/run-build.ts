import { join } from 'node:path';
import { takeLock } from './lock.ts';
import type { Settings } from './settings.ts';

/** Builds the site once, under the project's lock. Rejects when the content or a page stops it. */
export async function runBuild(settings: Settings): Promise<void> {
  const release = takeLock(join(settings.root, 'node_modules/.cache/warta/lock'), process.pid);
  try {
    // Read by Astro when it is first loaded, so before the import below.
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    const { build } = await import('astro');
    await build({ root: settings.root, logLevel: 'warn' });
  } finally {
    release();
  }
}
