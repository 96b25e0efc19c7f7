import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSettings } from '../../../src/build/settings.ts';
import type { Builder } from '../peers/builder.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/** The build's clock: two days after the youngest article there can be. */
const NOW = '2026-01-02T00:00:00+07:00';

const EXTRAS = join(import.meta.dirname, 'without-extras.ts');

/** What `npm run build` runs, without npm's own seventh of a second: the others run without it too. */
function buildCommand(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: { build: string };
  };
  const [, ...rest] = scripts.build.split(' ');
  return [process.execPath, ...rest];
}

/**
 * Warta over `content`, into `out`; `bare` without the search index and the share cards, which the
 * others do not make.
 */
export function wartaBuilder(content: string, out: string, { bare = false } = {}): Builder {
  const env = {
    WARTA_CONTENT: content,
    WARTA_OUT: out,
    WARTA_NOW: NOW,
    NO_COLOR: '1',
    ...(bare ? { NODE_OPTIONS: `--import=${EXTRAS}` } : {}),
  };
  const { stateRoot, themesRoot } = readSettings(env, ROOT, new Date(NOW));
  const caches = ['.astro', '.vite'].map((name) => join(ROOT, 'node_modules', name));
  return {
    name: bare ? 'Warta without index and cards' : 'Warta',
    command: buildCommand(),
    cwd: ROOT,
    env,
    out,
    state: [stateRoot, ...caches],
    compiled: [themesRoot],
  };
}
