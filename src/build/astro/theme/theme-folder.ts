import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { digestOf } from '../../../lib/digest.ts';
import type { Address } from '../../../lib/url.ts';
import type { OutputFolder } from '../../output/output-folder.ts';
import type { PageNote } from './compiled-app.ts';

/** Where the parts of a theme lie in its folder: pages as Astro compiled them, scripts, the note. */
export const COMPILED = 'compiled';
export const ASSETS = 'assets';
export const NOTE = 'theme.json';

/** A theme's folder: what else is made of the code alone may be kept there too. */
export type ThemeFolder = { folder: string; assets: string };

/** What is noted beside a theme: what it depends on, its files, and what Astro knows of its pages. */
export type ThemeNote = {
  digest: string;
  compiled: string;
  assets: string;
  pages: [string, PageNote][];
};

/** What compiled pages depend on: the code, and the address that is compiled into them. */
export const themeDigest = (code: string, { origin, base }: Address): string =>
  digestOf(code, origin, base);

/**
 * Adds what Astro and Vite made of the theme besides pages: scripts with hashed names, and what the
 * theme ships as it is, its `public/`. Never over what the build made or the newsroom has.
 */
export function addAstroFiles(output: OutputFolder, { assets }: ThemeFolder): void {
  for (const entry of readdirSync(assets, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(assets, file).split(sep).join('/');
    if (output.isFree(path)) output.put(path, readFileSync(file));
  }
}
