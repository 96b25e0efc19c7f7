import { join } from 'node:path';
import type { Plugin } from 'vite';

const PRELOAD = join(import.meta.dirname, '../../client/preload.ts');

/** Has scripts fetch their parts by `client/preload.ts`, in the place of Vite's helper. */
export const ownPreload = (): Plugin => ({
  name: 'warta:own-preload',
  enforce: 'pre',
  apply: 'build',
  load: {
    filter: { id: /^\0vite\/preload-helper/ },
    handler: () => `export { preload as __vitePreload } from ${JSON.stringify(PRELOAD)};`,
  },
});
