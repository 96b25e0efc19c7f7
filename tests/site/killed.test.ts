import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bytesOf, filesIn, freshFolder, run } from '../support/build-site.ts';
import type { NewsroomState } from '../support/newsroom/desk.ts';
import { aDesk } from '../support/newsroom/desk.ts';
import { randomFrom } from '../support/newsroom/random.ts';
import { saverOf } from '../support/newsroom/save.ts';
import { addressesIn } from '../support/page-links.ts';
import { copyProject } from '../support/project-copy.ts';

/** Repeats a run: `WARTA_SEED=7 npx vitest …`. */
const SEED = Number(process.env['WARTA_SEED'] ?? 20_261_123);
const pick = randomFrom(SEED);
const KILLS = 6;
const KILLER = new URL('../support/kill-at.ts', import.meta.url).href;

const root = copyProject();
const content = freshFolder('killed');
const save = saverOf(content);

/** Builds; kills the build in the place of its call number `at`, where one is given. */
async function build({ env }: NewsroomState, out: string, at?: number) {
  const note = join(freshFolder('calls'), 'calls');
  const built = await run(
    'src/build/build.ts',
    {
      ...env,
      WARTA_CONTENT: content,
      WARTA_OUT: out,
      NODE_OPTIONS: `--import=${KILLER}`,
      WARTA_TEST_CALLS: note,
      ...(at === undefined ? {} : { WARTA_TEST_KILL: String(at) }),
    },
    [],
    root,
  );
  return { ...built, calls: existsSync(note) ? Number(readFileSync(note, 'utf8')) : 0 };
}

/** What pages of a folder load, and what the search asks for first, that is not there. */
function missing(out: string): string[] {
  if (!existsSync(out)) return [];
  const files = new Set(filesIn(out));
  const pages = [...files].filter((path) => path.endsWith('.html') && !path.startsWith('.'));
  const wanted = new Set(
    pages.flatMap((path) =>
      addressesIn(readFileSync(join(out, path), 'utf8'))
        .filter((address) => /^\/(?:_astro|_p)\//.test(address))
        .map((address) => decodeURI(address.slice(1))),
    ),
  );
  const manifest = join(out, 'search-index/manifest.json');
  if (existsSync(manifest)) {
    const named = readFileSync(manifest, 'utf8').match(/[\w-]+\.(?:bin|json)(?=")/g) ?? [];
    for (const name of named) wanted.add(`search-index/${name}`);
  } else if (pages.length > 0) wanted.add('search-index/manifest.json');
  return [...wanted].filter((path) => !files.has(path));
}

async function expectClean(desk: NewsroomState, out: string): Promise<void> {
  const clean = await build(desk, join(freshFolder('clean'), 'dist'));
  expect(clean.code, clean.output.slice(-2000)).toBe(0);
  const [is, should] = [bytesOf(out), bytesOf(clean.out)];
  expect([...is.keys()]).toEqual([...should.keys()]);
  const different = [...should].filter(([path, bytes]) => is.get(path) !== bytes);
  expect(different.map(([path]) => path)).toEqual([]);
}

describe(`a build killed at any moment (seed ${SEED})`, () => {
  test('the first one: what is there can be served, and the next build completes it', async () => {
    const desk = aDesk(12);
    save(desk);
    const out = join(freshFolder('first'), 'dist');
    // Compiles the theme, which later builds do not.
    await build(desk, join(freshFolder('theme'), 'dist'));
    const whole = await build(desk, join(freshFolder('whole'), 'dist'));
    expect(whole.calls).toBeGreaterThan(50);
    for (let kill = 0; kill < 2; kill++) {
      const at = whole.calls - 1 - pick(Math.floor(whole.calls / 3));
      expect((await build(desk, out, at)).code, `call ${at}`).toBe(null);
      expect(missing(out), `call ${at}`).toEqual([]);
    }
    expect((await build(desk, out)).code).toBe(0);
    await expectClean(desk, out);
  });

  test('a later one: what is there can be served, and the next build completes it', async () => {
    const desk = aDesk(12);
    save(desk);
    const out = join(freshFolder('later'), 'dist');
    await build(desk, out);
    const edit = (number: number): void => {
      desk.articles.get('2026/01/s1')!.fields['title'] = `Judul ${number}`;
      desk.articles.get('2026/01/s2')!.body = `Versi ${number}.\n\n![Peta](g${number % 4}.svg)`;
      desk.articles.delete(`2026/01/s${11 - number}`);
      desk.files.set(
        'articles/2026/01/g3.svg',
        `<svg xmlns="http://www.w3.org/2000/svg" width="${9 + number}" height="9"/>`,
      );
      save(desk);
    };
    edit(0);
    const { calls } = await build(desk, out);
    expect(calls).toBeGreaterThan(30);
    for (let kill = 1; kill <= KILLS; kill++) {
      edit(kill);
      const at = 1 + pick(calls - 1);
      const { code } = await build(desk, out, at);
      expect(code, `call ${at} of ${calls}`).toBe(null);
      expect(missing(out), `call ${at}`).toEqual([]);
      if (kill % 2 === 0) expect((await build(desk, out)).code).toBe(0);
    }
    await expectClean(desk, out);
  });
});
