import { join } from 'node:path';
import type { Plugin } from 'vite';

const RUNTIME = join(import.meta.dirname, 'compiler-runtime.ts');

/** Has the components of a build call this renderer instead of Astro's; `astro dev` keeps Astro's. */
export const ownRuntime = (): Plugin => ({
  name: 'warta:own-runtime',
  enforce: 'pre',
  apply: 'build',
  resolveId: {
    filter: { id: /^astro\/compiler-runtime$/ },
    handler: () => RUNTIME,
  },
});
