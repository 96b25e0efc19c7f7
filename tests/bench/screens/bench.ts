import { mkdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { everyKindContent } from '../../support/every-kind/content.ts';
import { states } from '../../support/every-kind/states.ts';
import type { State } from '../../support/every-kind/state.ts';
import { photoContent, PHOTO_NOW } from '../../support/photo-edition/content.ts';
import { WHERE_FROM } from '../../support/photo-edition/photos.ts';
import { photoStates } from '../../support/photo-edition/states.ts';
import { fontStack } from '../../support/fonts.ts';
import { serveContent } from '../../support/served-site.ts';
import { contactSheets } from './contact-sheet.ts';
import type { Seen, View } from './look.ts';
import { look } from './look.ts';
import { reportScreens } from './report.ts';

const OUT = resolve(import.meta.dirname, '../out');
const VIEWS: readonly View[] = [360, 768, 1280, 1600].flatMap((width): View[] => [
  { width, scheme: 'light' },
  { width, scheme: 'dark' },
]);

/** What is looked at: an edition, its clock, and pages of it. */
type Looked = {
  content(): Promise<string>;
  env?: Record<string, string>;
  states: readonly State[];
  /** Said above the report. */
  note?: string;
};
const EVERY_KIND: Looked = { content: everyKindContent, states };
const PHOTOS: Looked = {
  content: photoContent,
  env: { WARTA_NOW: PHOTO_NOW },
  states: photoStates,
  note: WHERE_FROM,
};

/**
 * Every kind of page and every state of it, at four widths, light and dark, into
 * `tests/bench/out/screens/`, with contact sheets a view. `--photos` looks at an edition with
 * photographs instead, into `tests/bench/out/photos/`; `--only words` takes the states whose name has
 * them, `--view 360-dark` one view, `--stack windows` the fonts of another device (`android` else, or
 * `windows`, `apple`, `bare`).
 */
export async function bench(options: string[]): Promise<string> {
  const { values } = parseArgs({
    args: options,
    options: {
      only: { type: 'string', default: '' },
      view: { type: 'string', default: '' },
      photos: { type: 'boolean', default: false },
      stack: { type: 'string', default: 'android' },
    },
  });
  const stack = fontStack(values.stack);
  const edition = values.photos ? PHOTOS : EVERY_KIND;
  const out = join(OUT, values.photos ? 'photos' : 'screens');
  const shown = edition.states.filter(({ name }) => name.includes(values.only));
  const views = VIEWS.filter((view) => `${view.width}-${view.scheme}`.includes(values.view));
  if (!values.only && !values.view) rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const site = await serveContent(await edition.content(), edition.env, stack);
  const all: Seen[] = [];
  try {
    for (const view of views) {
      const seen: Seen[] = [];
      for (const state of shown) seen.push(await look(site, state, view, out));
      await contactSheets(seen, view.width, join(out, `sheet-${view.width}-${view.scheme}`));
      all.push(...seen);
    }
  } finally {
    await site.close();
  }
  const where = `Pictures and contact sheets: ${relative(process.cwd(), out)}/`;
  return [edition.note, where, reportScreens(all)].filter(Boolean).join('\n\n');
}
