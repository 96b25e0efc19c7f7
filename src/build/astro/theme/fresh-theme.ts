import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { codeDigest } from '../../../lib/code-digest.ts';
import { writeSealed } from '../../../lib/sealed-file.ts';
import type { PageData } from './compiled-app.ts';
import type { Theme } from './compiled-theme.ts';
import { openCompiledTheme } from './compiled-theme.ts';
import type { ThemeFolder, ThemeNote } from './theme-folder.ts';
import { ASSETS, COMPILED, NOTE } from './theme-folder.ts';

/** Themes kept at most: of two languages, a preview, the address at home and that of the host. */
const MOST = 8;

/** Ending of a theme's folder until all of it is there. */
const FRESH = '.new';

/** Lets go of themes that no build has used for longest, and of what failed builds left. */
function forgetOldest(themesRoot: string, current: string): void {
  const byAge = readdirSync(themesRoot)
    .map((name) => join(themesRoot, name))
    .filter((folder) => folder !== current)
    .toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  const failed = byAge.filter((folder) => folder.endsWith(FRESH));
  const old = byAge.filter((folder) => !folder.endsWith(FRESH)).slice(MOST - 1);
  for (const folder of [...failed, ...old]) rmSync(folder, { recursive: true, force: true });
}

/** A theme while it is compiled. */
export type FreshTheme = {
  /**
   * Takes over the compiled pages, which Astro removes when they are rendered, and opens them for our
   * renderer. Rejects where that cannot be.
   */
  open(compiled: string, pages: PageData): Promise<Theme>;
  /**
   * Takes over the scripts and files for the site. For later builds the theme is kept where
   * `isReusable`: without a note it serves this build alone.
   */
  keep(assets: string, isReusable: boolean): ThemeFolder;
};

/**
 * Keeps a theme under `digest` in `themesRoot`, for all later builds of that digest into whatever
 * folder: these need neither Vite nor Astro's start, which is two and a half seconds.
 */
export function freshTheme(themesRoot: string, digest: string): FreshTheme {
  const folder = join(themesRoot, digest);
  const fresh = `${folder}${FRESH}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  let pageData: PageData = new Map();

  const note = (): ThemeNote => ({
    digest,
    compiled: codeDigest(join(fresh, COMPILED)),
    assets: codeDigest(join(fresh, ASSETS)),
    pages: [...pageData].map(([key, { component, styles }]) => [key, { component, styles }]),
  });

  return {
    async open(compiled, pages) {
      cpSync(compiled, join(fresh, COMPILED), { recursive: true });
      pageData = pages;
      return openCompiledTheme(join(fresh, COMPILED), pages);
    },
    keep(assets, isReusable) {
      renameSync(assets, join(fresh, ASSETS));
      if (isReusable) writeSealed(join(fresh, NOTE), JSON.stringify(note()));
      rmSync(folder, { recursive: true, force: true });
      renameSync(fresh, folder);
      forgetOldest(themesRoot, folder);
      return { folder, assets: join(folder, ASSETS) };
    },
  };
}
