import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { codeDigest } from '../../../lib/code-digest.ts';
import { readSealed } from '../../../lib/sealed-file.ts';
import type { Theme } from './compiled-theme.ts';
import { openCompiledTheme } from './compiled-theme.ts';
import type { ThemeFolder, ThemeNote } from './theme-folder.ts';
import { ASSETS, COMPILED, NOTE } from './theme-folder.ts';

/** The theme kept under `digest`; `undefined` where there is none that can be used. */
export async function openKeptTheme(
  themesRoot: string,
  digest: string,
): Promise<(Theme & ThemeFolder) | undefined> {
  const folder = join(themesRoot, digest);
  const [compiled, assets] = [join(folder, COMPILED), join(folder, ASSETS)];
  try {
    const text = readSealed(join(folder, NOTE));
    const note = text === undefined ? undefined : (JSON.parse(text) as ThemeNote);
    if (note?.digest !== digest) return undefined;
    if (note.compiled !== codeDigest(compiled) || note.assets !== codeDigest(assets)) {
      return undefined;
    }
    const now = Date.now() / 1000;
    utimesSync(folder, now, now);
    return { ...(await openCompiledTheme(compiled, new Map(note.pages))), folder, assets };
  } catch {
    return undefined;
  }
}
