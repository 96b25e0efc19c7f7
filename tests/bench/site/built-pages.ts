import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Kind } from './page-kind.ts';
import { pageKind } from './page-kind.ts';

/** A page of a built site. */
export type BuiltPage = { path: string; kind: Kind; html: string };

/** The folder that `--site` names, counted from where the command was typed; else `dist/`. */
export function siteFolder(named: string | undefined): string {
  const folder = named
    ? resolve(process.env['INIT_CWD'] ?? '.', named)
    : resolve(import.meta.dirname, '../../../dist');
  if (existsSync(join(folder, 'index.html'))) return folder;
  throw new Error(`No site in ${folder}: run npm run build first, or name one with --site`);
}

/** Every page of a built site, read one after another. */
export function* builtPages(folder: string): Iterable<BuiltPage> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    const path = `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
    const html = readFileSync(join(folder, file), 'utf8');
    yield { path, kind: pageKind(path, html), html };
  }
}

/** One page of each kind: the one with most HTML, where most can go wrong. */
export function largestOfEachKind(pages: Iterable<BuiltPage>): BuiltPage[] {
  const largest = new Map<Kind, BuiltPage>();
  for (const page of pages) {
    const best = largest.get(page.kind);
    if (!best || page.html.length > best.html.length) largest.set(page.kind, page);
  }
  return [...largest.values()];
}
