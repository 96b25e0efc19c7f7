import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { planPages } from '../../src/build/plan.ts';
import { aDesk, copyOf } from '../support/newsroom/desk.ts';
import { EDITS, makeEdit } from '../support/newsroom/edits.ts';
import type { InProcess } from '../support/newsroom/in-process.ts';
import { openInProcess } from '../support/newsroom/in-process.ts';
import type { Planned } from '../support/planned.ts';

/** Others, and more of them: `WARTA_SEED=7 WARTA_SEQUENCES=5000 npx vitest …`. */
const SEED = Number(process.env['WARTA_SEED'] ?? 20_261_123);
const SEQUENCES = Number(process.env['WARTA_SEQUENCES'] ?? 500);
/** In one sequence of so many, all pages are rendered; in the others some that stay. */
const WHOLE = 12;

/** Looked at in whole sequences only, because little changes them. */
const FRAME_ONLY = /^\/(?:saved|offline|manifest|opensearch|robots)/;

const START = aDesk(7);
let paper: InProcess;
/** What a page says under its key, for each that was rendered. */
const said = new Map<string, string>();
const nameOf = ({ path, key }: Planned): string => `${path} ${key}`;

beforeAll(async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  paper = await openInProcess(START);
  for (const page of (await paper.plan(START))!) said.set(nameOf(page), await paper.render(page));
});

// The compiled theme knows one address only; others are for real builds.
const edits = [...EDITS.keys()].filter((name) => !/^another (?:address|zone)/.test(name));
// Twice as often: what other pages show of an article.
const shared = [
  'title',
  'date',
  'section',
  'topics',
  'authors',
  'lang',
  'translationOf',
  'replies',
];
const edit = fc.record({
  name: fc.constantFrom(...edits, ...shared.map((field) => `a story's ${field}`)),
  draws: fc.array(fc.nat(999), { minLength: 4, maxLength: 4 }),
});
const sequence = fc.record({
  saves: fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  whole: fc.nat(WHOLE - 1).map((number) => number === 0),
  looks: fc.array(fc.nat(999), { minLength: 6, maxLength: 6 }),
});

/** An output folder that a planner sees: what each page was made from, and what it says. */
type Out = Map<string, { key: string; says: string | undefined }>;

/** Pages of HTML rendered in whole sequences, and those of them that say what they said before. */
const rendered = { all: 0, inVain: 0 };

/** Renders `page` and expects that it says what it always said under its key. */
async function look(page: Planned): Promise<string> {
  const says = await paper.render(page);
  const before = said.get(nameOf(page));
  if (before === undefined) said.set(nameOf(page), says);
  else if (before !== says) expect.fail(`${page.path} is stale`);
  return says;
}

async function build(out: Out, pages: Planned[]): Promise<Out> {
  const { render, keep } = planPages(pages, (file, { key }) => out.get(file)?.key === key);
  const next: Out = new Map();
  for (const [file, page] of [...keep, ...render]) {
    const says = await look(page);
    const before = out.get(file);
    if (file.endsWith('.html') && render.has(file) && out.size > 0) {
      rendered.all += 1;
      if (before?.says === says) rendered.inVain += 1;
    }
    next.set(file, { key: page.key, says });
  }
  return next;
}

test('after any sequence of edits no page that is kept would say anything else', async () => {
  await fc.assert(
    fc.asyncProperty(sequence, async ({ saves, whole, looks }) => {
      const desk = copyOf(START);
      let out: Out = whole ? await build(new Map(), (await paper.plan(desk))!) : new Map();
      let pages: Planned[] = [];
      for (const save of saves) {
        for (const one of save) makeEdit(desk, one);
        // What an editor may not publish, such as two articles on one address, changes nothing.
        pages = (await paper.plan(desk)) ?? [];
        if (pages.length === 0) return;
        if (whole) out = await build(out, pages);
      }
      const kept = pages.filter((page) => said.has(nameOf(page)) && !FRAME_ONLY.test(page.path));
      if (!whole && kept.length > 0) for (const at of looks) await look(kept[at % kept.length]!);
    }),
    { numRuns: SEQUENCES, seed: SEED },
  );
  expect(rendered.all).toBeGreaterThan(SEQUENCES / 2);
  // An article's own page, where its file changed in something that no page shows: an old address.
  expect(rendered.inVain / rendered.all).toBeLessThan(0.05);
}, 600_000);
