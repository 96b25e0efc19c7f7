import type { Browser } from 'playwright-core';
import type { Serving } from '../../src/build/serve.ts';
import { serveFolder } from '../../src/build/serve.ts';
import { startBrowser } from './browser.ts';
import { buildSite, demonstration } from './build-site.ts';

/** A built site that is being served, and a browser to see it in. */
export type ServedSite = Serving & { browser: Browser; out: string };

/** Builds the demonstration edition, or another `content`, serves it, and starts a browser. */
export async function serveDemonstration(
  base = '/',
  content: string = demonstration,
): Promise<ServedSite> {
  const { code, output, out } = await buildSite(content, base === '/' ? {} : { BASE_PATH: base });
  if (code !== 0) throw new Error(output);
  const serving = await serveFolder(out, base, 0);
  const browser = await startBrowser();
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
