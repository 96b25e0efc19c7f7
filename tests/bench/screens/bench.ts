import { mkdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { everyKindContent } from '../../support/every-kind/content.ts';
import { states } from '../../support/every-kind/states.ts';
import { FONT_STACKS } from '../../support/fonts.ts';
import { serveContent } from '../../support/served-site.ts';
import { contactSheets } from './contact-sheet.ts';
import type { Seen, View } from './look.ts';
import { look } from './look.ts';
import { reportScreens } from './report.ts';

const OUT = resolve(import.meta.dirname, '../out/screens');
const VIEWS: readonly View[] = [
  { width: 360, scheme: 'light' },
  { width: 360, scheme: 'dark' },
  { width: 768, scheme: 'light' },
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
];

/**
 * Every kind of page and every state of it, at three widths, light and dark, into
 * `tests/bench/out/screens/`, with contact sheets a view. `--only words` takes the states whose name
 * has them, `--view 360-dark` one view, `--stack windows` the fonts of another device (`android` else, or
 * `windows`, `apple`, `bare`).
 */
export async function bench(options: string[]): Promise<string> {
  const { values } = parseArgs({
    args: options,
    options: {
      only: { type: 'string', default: '' },
      view: { type: 'string', default: '' },
      stack: { type: 'string', default: 'android' },
    },
  });
  const stack = FONT_STACKS.find((one) => one === values.stack);
  if (!stack) throw new Error(`--stack takes ${FONT_STACKS.join(', ')}, not ${values.stack}.`);
  const shown = states.filter(({ name }) => name.includes(values.only));
  const views = VIEWS.filter((view) => `${view.width}-${view.scheme}`.includes(values.view));
  if (options.length === 0) rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const site = await serveContent(await everyKindContent(), {}, stack);
  const all: Seen[] = [];
  try {
    for (const view of views) {
      const seen: Seen[] = [];
      for (const state of shown) seen.push(await look(site, state, view, OUT));
      await contactSheets(seen, view.width, join(OUT, `sheet-${view.width}-${view.scheme}`));
      all.push(...seen);
    }
  } finally {
    await site.close();
  }
  const where = `Pictures and contact sheets: ${relative(process.cwd(), OUT)}/`;
  return `${where}\n\n${reportScreens(all)}`;
}
