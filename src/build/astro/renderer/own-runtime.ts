import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const RUNTIME = join(import.meta.dirname, 'compiler-runtime.ts');

/**
 * Has the components of a build call `compiler-runtime.ts` instead of Astro's; `astro dev` keeps
 * Astro's. The renderer itself still asks Astro's.
 */
export const ownRuntime = (): Plugin => ({
  name: 'warta:own-runtime',
  enforce: 'pre',
  apply: 'build',
  resolveId: {
    filter: { id: /^astro\/compiler-runtime$/ },
    handler: (_id, importer) =>
      importer?.startsWith(import.meta.dirname.replaceAll(sep, '/')) ? undefined : RUNTIME,
  },
});

/** Known to all modules of the process, since a compiled theme has a copy of this one. */
const KEY = Symbol.for('warta.own-themes');
type Shelf = { [KEY]?: string[] };

/** Has the compiled theme in `folder` call our renderer; to be said before it is imported. */
export function renderOurselves(folder: string): void {
  ((globalThis as Shelf)[KEY] ??= []).push(`${pathToFileURL(realpathSync(folder)).href}/`);
}

/** Whether the compiled module at `url` calls our renderer: Astro's is what it calls otherwise. */
export const isOurs = (url: string): boolean =>
  ((globalThis as Shelf)[KEY] ?? []).some((folder) => url.startsWith(folder));
