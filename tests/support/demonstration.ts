import { builtDemonstration } from './built-once.ts';
import type { FontStack } from './fonts.ts';
import type { ServedSite } from './served-site.ts';
import { serveBuilt } from './served-site.ts';

/** Serves the demonstration edition below `base`, and starts a browser. */
export async function serveDemonstration(base = '/', stack?: FontStack): Promise<ServedSite> {
  return serveBuilt(await builtDemonstration(base), base, stack);
}
