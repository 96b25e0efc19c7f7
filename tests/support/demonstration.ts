import { existsSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inject } from 'vitest';
import { buildSite, demonstration } from './build-site.ts';
import type { FontStack } from './fonts.ts';
import type { ServedSite } from './served-site.ts';
import { serveBuilt } from './served-site.ts';

/** Moves a whole site to where all workers look for it, unless one of them was quicker. */
function putInPlace(made: string, out: string): void {
  try {
    renameSync(made, out);
  } catch (error) {
    if (!existsSync(out)) throw error;
  }
}

/**
 * The demonstration edition below `base`, built once for all tests in browsers: to be read, and
 * copied by who changes it.
 */
export async function builtDemonstration(base: string): Promise<string> {
  const out = join(inject('folder'), `demonstration-${basename(base) || 'root'}`);
  if (existsSync(out)) return out;
  const env: Record<string, string> = base === '/' ? {} : { BASE_PATH: base };
  const { code, output, out: made } = await buildSite(demonstration, env);
  if (code !== 0) throw new Error(output);
  putInPlace(made, out);
  return out;
}

/** Serves the demonstration edition below `base`, and starts a browser. */
export async function serveDemonstration(base = '/', stack?: FontStack): Promise<ServedSite> {
  return serveBuilt(await builtDemonstration(base), base, stack);
}
