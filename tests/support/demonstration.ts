import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { buildSite, demonstration } from './build-site.ts';
import type { FontStack } from './fonts.ts';
import type { ServedSite } from './served-site.ts';
import { serveBuilt } from './served-site.ts';

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
export async function serveDemonstration(base = '/', stack?: FontStack): Promise<ServedSite> {
  return serveBuilt(await builtDemonstration(base), base, stack);
}
