import { join } from 'node:path';
import { bundleScript } from '../bundle-script.ts';
import type { Site } from '../../site/site.ts';
import type { OutputFolder } from './output-folder.ts';
import { rememberedBytes } from './remembered-bytes.ts';
import { outputFile } from '../../lib/url.ts';
import { workerPath } from '../../site/addresses.ts';

const SCRIPTS = { on: 'service-worker.ts', off: 'no-worker.ts' };

/**
 * The text of `/sw.js`, bundled to one script without imports: the worker, or with `off` the one
 * that removes it. The same sources always give the same text, so readers load it anew only when
 * its rules change. It knows nothing of the edition; what it stores it learns from the pages.
 */
export function bundleServiceWorker(which: 'on' | 'off'): Promise<string> {
  return bundleScript(join(import.meta.dirname, '../../offline/worker', SCRIPTS[which]));
}

/** Adds the worker to the output; the one kept in the theme's folder, where there is one. */
export async function addServiceWorker(
  output: OutputFolder,
  { settings }: Pick<Site, 'settings'>,
  themeFolder: string,
): Promise<void> {
  const which = settings.offline === false ? 'off' : 'on';
  const file = join(themeFolder, `worker-${which}.js`);
  const make = async (): Promise<Uint8Array> => Buffer.from(await bundleServiceWorker(which));
  output.put(outputFile(workerPath), await rememberedBytes(file, make));
}
