import { mkdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { serveFolder } from '../../../src/build/serve.ts';
import { builtPages, largestOfEachKind } from '../site/built-pages.ts';
import { startBrowser } from '../../support/browser.ts';
import { readSiteOption } from '../site/options.ts';
import { contactSheet } from './contact-sheet.ts';
import type { Seen, View } from './look.ts';
import { look } from './look.ts';
import { reportScreens } from './report.ts';

const OUT = resolve(import.meta.dirname, '../out/screens');
const SCHEMES = ['light', 'dark'] as const;
const VIEWS: readonly View[] = [360, 768, 1280].flatMap((width) =>
  SCHEMES.map((scheme) => ({ width, scheme })),
);

/**
 * `--site folder` (else `dist/`): every kind of page at three widths, light and dark, into
 * `tests/bench/out/screens/`, with a contact sheet a view.
 */
export async function bench(options: string[]): Promise<string> {
  const folder = readSiteOption(options);
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const pages = largestOfEachKind(builtPages(folder));
  const serving = await serveFolder(folder, '/', 0);
  const browser = await startBrowser();
  const all: Seen[] = [];
  try {
    for (const { path, kind } of pages) {
      const name = kind.replaceAll(' ', '-');
      const url = new URL(path.slice(1), serving.url).href;
      for (const view of VIEWS) all.push(await look(browser, url, name, view, OUT));
    }
  } finally {
    await browser.close();
    await serving.close();
  }
  for (const view of VIEWS) {
    const files = all.filter((seen) => seen.view === view).map(({ file }) => file);
    await contactSheet(files, 5, join(OUT, `sheet-${view.width}-${view.scheme}.png`));
  }
  const shown = `Pictures and contact sheets: ${relative(process.cwd(), OUT)}/`;
  return `${shown}\n\n${reportScreens(all)}`;
}
