import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesOf, freshFolder, run } from '../support/build-site.ts';
import type { NewsroomState } from '../support/newsroom/desk.ts';
import { aDesk } from '../support/newsroom/desk.ts';
import { EDITS } from '../support/newsroom/edits.ts';
import { randomFrom, shuffled } from '../support/newsroom/random.ts';
import { saverOf } from '../support/newsroom/save.ts';
import { drawing } from '../support/small-content.ts';
import { INSTALLED, changeFile, copyProject } from '../support/project-copy.ts';

/** Repeats a run: `WARTA_SEED=7 npx vitest …`. */
const SEED = Number(process.env['WARTA_SEED'] ?? 20_261_123);
const BUILDS = 15;

/** The project that remembers, and one that builds everything anew beside it. */
const [kept, clean] = [copyProject(), copyProject()];

const inBoth = (path: string, change: (text: string) => string): void => {
  for (const root of [kept, clean]) changeFile(root, path, change);
};

type Step = (desk: NewsroomState, pick: (below: number) => number) => void;

/** What has to happen in the course of the builds, in any order. */
const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ...[
    "a story's text",
    "a story's title",
    'a new story',
    'a story removed',
    'a story renamed',
    'two stories that swap their names',
    "the site's name",
    "the site's language",
    "the site's look",
    "the site's offline",
    "the site's timeZone",
    'pages/tentang.md',
    'files/icon.svg',
    'files/ads.txt',
    "a story's replies",
    "a story's featured",
    "a story's translationOf",
    "a story's topics",
    'a section added',
    'a section changed',
    'authors/ani.yaml',
    'topics.yaml',
    "a story's corrections",
    "a story's withdrawn",
    "a story's permalink",
    'another address',
    'another zone of the machine',
  ].map((name) => [name, EDITS.get(name)!] as const),
  [
    'a picture replaced',
    ({ files }, pick) => {
      files.set(`articles/2026/01/g${pick(5)}.svg`, drawing('diganti'));
    },
  ],
  [
    'the breaking line ends',
    ({ env }) => {
      env.WARTA_NOW = '2026-01-10T06:00:00Z';
    },
  ],
  [
    'a scheduled story comes due and a featured one lapses',
    ({ env }) => {
      env.WARTA_NOW = '2026-01-12T03:00:00Z';
    },
  ],
  [
    'a component of the theme',
    () => inBoth('src/components/frame/Footer.astro', (text) => text.replace('</dl>', '</dl><hr>')),
  ],
  ['a style of the theme', () => inBoth('src/styles/lists.css', (text) => `${text}.x{top:1px}\n`)],
  [
    'a package of the theme',
    () => inBoth(INSTALLED, (text) => text.replace('"version"', '"was": "0", "version"')),
  ],
]);

function aDeskWithDates(): NewsroomState {
  const desk = aDesk(60);
  desk.site['breaking'] = { text: 'Gempa', until: '2026-01-10 12:00' };
  desk.articles.get('2026/01/s10')!.fields['date'] = '2026-01-11 08:00';
  return desk;
}

const content = freshFolder('sequence');
const save = saverOf(content);
const out = join(freshFolder('kept'), 'dist');

/** Builds in both projects at once and expects the same files of them. */
async function buildBoth({ env }: NewsroomState): Promise<void> {
  const build = (root: string, into: string) =>
    run('src/build/build.ts', { ...env, WARTA_CONTENT: content, WARTA_OUT: into }, [], root);
  const built = await Promise.all([
    build(kept, out),
    build(clean, join(freshFolder('clean'), 'dist')),
  ]);
  for (const { code, output } of built) expect(code, output.slice(-2000)).toBe(0);
  const [is, should] = built.map((one) => bytesOf(one.out));
  expect([...is!.keys()]).toEqual([...should!.keys()]);
  const different = [...should!].filter(([path, bytes]) => is!.get(path) !== bytes);
  expect(different.map(([path]) => path)).toEqual([]);
}

test(`after each of ${BUILDS} builds the site is what a clean build makes, byte for byte (seed ${SEED})`, async () => {
  const pick = randomFrom(SEED);
  const desk = aDeskWithDates();
  save(desk);
  await run(
    'src/build/build.ts',
    { ...desk.env, WARTA_CONTENT: content, WARTA_OUT: out },
    [],
    kept,
  );
  const order = shuffled([...STEPS.keys()], pick);
  for (let at = 0; at < BUILDS; at++) {
    const names = order.filter((_, number) => number % BUILDS === at);
    for (const name of names) STEPS.get(name)!(desk, pick);
    save(desk);
    await buildBoth(desk).catch((error: unknown) => {
      throw new Error(`After ${names.join(', ')}`, { cause: error });
    });
  }
}, 600_000);
