import { defineConfig } from 'astro/config';
import { readSettings } from './src/build/settings.ts';
import { warta } from './src/build/astro/integration.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'ignore',
  prerenderConflictBehavior: 'error',
  // One round trip: a page brings its own style.
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // The search worker fetches Fuse beside its first answer, not before it.
  vite: { worker: { format: 'es' } },
  integrations: [warta(readSettings(process.env, import.meta.dirname, new Date()))],
});
