import { join } from 'node:path';
import type { Site } from '../../layouts/context.ts';
import { digestOf } from '../page-keys/digest.ts';
import type { OutputFolder } from './output-folder.ts';

const SCRIPTS = { on: 'service-worker.ts', off: 'no-worker.ts' };

/**
 * The text of `/sw.js`, bundled to one script without imports: the worker, or with `off` the one
 * that removes it. The same sources always give the same text, so readers load it anew only when
 * its rules change. It knows nothing of the edition; what it stores it learns from the pages.
 */
export async function bundleServiceWorker(which: 'on' | 'off'): Promise<string> {
  // Loaded when it is needed: an edit needs none of it.
  const { build } = await import('vite');
  const entry = join(import.meta.dirname, '../../offline/worker', SCRIPTS[which]);
  const result = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!bundle || !('output' in bundle)) throw new Error('The service worker was not bundled.');
  return bundle.output[0].code;
}

/** Adds the worker to the output; the one that is there, where the code is the same. */
export async function addServiceWorker(
  output: OutputFolder,
  { settings }: Pick<Site, 'settings'>,
  code: string,
): Promise<void> {
  const which = settings.offline === false ? 'off' : 'on';
  const key = digestOf(code, which);
  if (!output.keep('sw.js', key)) output.put('sw.js', await bundleServiceWorker(which), key);
}
