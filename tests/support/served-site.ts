import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { inject } from 'vitest';
import type { Serving } from '../../src/build/serve.ts';
import { serveFolder } from '../../src/build/serve.ts';
import { startBrowser } from './browser.ts';
import { buildSite, demonstration } from './build-site.ts';

/** A built site that is being served, and a browser to see it in. */
export type ServedSite = Serving & { browser: Browser; out: string };

/**
 * The demonstration edition below `base`, built once for all tests in browsers: to be read, and
 * copied by who changes it.
 */
export async function builtDemonstration(base: string): Promise<string> {
  const out = join(inject('builds'), base === '/' ? 'root' : base);
  if (existsSync(out)) return out;
  const env: Record<string, string> = base === '/' ? {} : { BASE_PATH: base };
  const { code, output } = await buildSite(demonstration, { ...env, WARTA_OUT: out });
  if (code !== 0) throw new Error(output);
  return out;
}

/** Serves the demonstration edition below `base`, and starts a browser. */
export async function serveDemonstration(base = '/'): Promise<ServedSite> {
  const out = await builtDemonstration(base);
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
