import type { Browser } from 'playwright-core';
import type { Serving } from '../../src/build/serve.ts';
import { serveFolder } from '../../src/build/serve.ts';
import { startBrowser } from './browser.ts';
import type { FontStack } from './fonts.ts';
import { buildSite } from './build-site.ts';

/** A built site that is being served, and a browser to see it in. */
export type ServedSite = Serving & { browser: Browser; out: string };

/** Serves the site that was built into `out` below `base`, and starts a browser with a device's fonts. */
export async function serveBuilt(out: string, base = '/', stack?: FontStack): Promise<ServedSite> {
  const serving = await serveFolder(out, base, 0);
  const browser = await startBrowser({ stack });
  return {
    ...serving,
    browser,
    out,
    async close() {
      await browser.close();
      await serving.close();
    },
  };
}

/** Builds a content folder, with `env` on top, serves it, and starts a browser with a device's fonts. */
export async function serveContent(
  content: string,
  env: Record<string, string> = {},
  stack?: FontStack,
): Promise<ServedSite> {
  const { code, output, out } = await buildSite(content, env);
  if (code !== 0) throw new Error(output);
  return serveBuilt(out, '/', stack);
}
