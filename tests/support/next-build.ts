import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What the scripts of the next build have before their names. */
export const NEXT = 'next-';

/**
 * Turns a built site into what the next build leaves where all scripts changed: every script lies
 * under a new name, pages and scripts ask for the new ones, and the old ones are gone. The worker
 * is a newer one too.
 */
export function deployNextBuild(out: string): void {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
  const scripts = files.filter((file) => /^_astro[\\/].+\.js$/.test(file));
  const names = scripts.map((file) => basename(file));
  for (const file of files) {
    if (!/\.(?:html|js)$/.test(file)) continue;
    let text = readFileSync(join(out, file), 'utf8');
    for (const name of names) text = text.replaceAll(name, NEXT + name);
    if (file === 'sw.js') text += '\n// A newer one.';
    writeFileSync(join(out, file), text);
  }
  for (const file of scripts) {
    renameSync(join(out, file), join(out, '_astro', NEXT + basename(file)));
  }
}
