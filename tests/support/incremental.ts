import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readSettings } from '../../src/build/settings.ts';
import { PROJECT, buildSite, bytesOf, freshFolder } from './build-site.ts';

/** A paper that is built again and again into one folder. */
export type Paper = {
  content: string;
  out: string;
  state: string;
  /** Where compiled themes are kept, for all papers. */
  themes: string;
  /** Builds and returns the numbers of pages rendered and kept; fails the test when it fails. */
  build(env?: Record<string, string>): Promise<{ rendered: number; kept: number; said: string }>;
  /** Expects the folder to hold what a build with no past makes of the same content. */
  expectClean(env?: Record<string, string>): Promise<void>;
};

/** Numbers of the summary's first line. */
function counts(said: string): { rendered: number; kept: number } {
  const [, rendered = '0', kept = '0'] = /(\d+) halaman dibuat, (\d+) dibiarkan/.exec(said) ?? [];
  return { rendered: Number(rendered), kept: Number(kept) };
}

/** The paper in `content`. */
export function paperOf(content: string): Paper {
  const out = join(freshFolder('out'), 'dist');
  return {
    content,
    out,
    state: stateOf(out),
    themes: readSettings({}, PROJECT, new Date(0)).themesRoot,
    async build(env = {}) {
      const built = await buildSite(content, { WARTA_OUT: out, ...env });
      expect(built.code, built.output).toBe(0);
      return { ...counts(built.output), said: built.output };
    },
    async expectClean(env = {}) {
      const clean = await buildSite(content, env);
      expect(clean.code, clean.output).toBe(0);
      const [is, should] = [bytesOf(out), bytesOf(clean.out)];
      const different = [...should].filter(([path, bytes]) => is.get(path) !== bytes);
      expect(different.map(([path]) => path)).toEqual([]);
      expect([...is.keys()]).toEqual([...should.keys()]);
      rmSync(stateOf(clean.out), { recursive: true, force: true });
    },
  };
}

const stateOf = (out: string): string =>
  readSettings({ WARTA_OUT: out }, PROJECT, new Date(0)).stateRoot;
