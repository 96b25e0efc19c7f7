import { join, resolve } from 'node:path';
import { readSettings } from '../../../src/build/settings.ts';
import type { Builder } from '../peers/builder.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/** The build's clock: two days after the youngest story there can be. */
const NOW = '2026-01-02T00:00:00+07:00';

/** Warta as people run it, over `content`, into `out`. */
export function wartaBuilder(content: string, out: string): Builder {
  const env = { WARTA_CONTENT: content, WARTA_OUT: out, WARTA_NOW: NOW, NO_COLOR: '1' };
  const { stateRoot, themesRoot } = readSettings(env, ROOT, new Date(NOW));
  const caches = ['.astro', '.vite'].map((name) => join(ROOT, 'node_modules', name));
  return {
    name: 'Warta',
    command: ['npm', 'run', '--silent', 'build'],
    cwd: ROOT,
    env,
    out,
    state: [stateRoot, ...caches],
    compiled: [themesRoot],
  };
}
