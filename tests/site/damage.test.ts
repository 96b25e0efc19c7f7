import { cpSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSettings } from '../../src/build/settings.ts';
import { readState, writeState } from '../../src/build/state/build-state.ts';
import { bytesOf, filesIn, freshFolder, run } from '../support/build-site.ts';
import { aDesk } from '../support/newsroom/desk.ts';
import { randomFrom } from '../support/newsroom/random.ts';
import { saverOf } from '../support/newsroom/save.ts';
import { INSTALLED, changeFile, copyProject } from '../support/project-copy.ts';

/** Repeats a run: `WARTA_SEED=7 npx vitest …`. */
const SEED = Number(process.env['WARTA_SEED'] ?? 20_261_123);
const pick = randomFrom(SEED);

const root = copyProject();
const desk = aDesk(12);
const content = freshFolder('damage');
const save = saverOf(content);
const out = join(freshFolder('damage-out'), 'dist');
const { stateRoot, themesRoot } = readSettings({ WARTA_OUT: out }, root, new Date(0));
const kept = join(freshFolder('damage-kept'), 'state');

async function build(into = out) {
  const env = { ...desk.env, WARTA_CONTENT: content, WARTA_OUT: into };
  const built = await run('src/build/build.ts', env, [], root);
  expect(built.code, built.output.slice(-2000)).toBe(0);
  return built;
}

/** Changes one article's text and another's headline. */
function edit(number: number): void {
  desk.articles.get('2026/01/s4')!.body = `Versi ${number}.\n\n![Peta](g${number % 5}.svg)`;
  desk.articles.get('2026/01/s5')!.fields['title'] = `Judul ${number}`;
  save(desk);
}

const stateFiles = (): string[] =>
  [stateRoot, themesRoot].flatMap((folder) =>
    filesIn(folder)
      .filter((file) => !file.startsWith('astro/'))
      .map((file) => join(folder, file)),
  );

/** What a clean build makes of what the desk now says. */
let should: Map<string, string>;
const TEXT = 2;

beforeAll(async () => {
  save(desk);
  await build();
  edit(TEXT);
  should = bytesOf((await build(join(freshFolder('damage-clean'), 'dist'))).out);
  edit(1);
  await build();
  cpSync(stateRoot, kept, { recursive: true, preserveTimestamps: true });
});

const remove = (path: string): void => rmSync(path, { recursive: true, force: true });
const damageAll = (damage: (file: string, size: number) => void): void => {
  for (const file of stateFiles()) damage(file, readFileSync(file).length);
};
const writeAll = (text: string): void => damageAll((file) => writeFileSync(file, text));

const DAMAGES: readonly [string, () => void][] = [
  ['the state is gone', () => remove(stateRoot)],
  ['the compiled theme is gone', () => remove(themesRoot)],
  ['the site is gone', () => remove(out)],
  [
    'all of the state is cut short at random places, and pictures and cards are gone from the site',
    () => {
      damageAll((file, size) => truncateSync(file, pick(size)));
      for (const folder of ['_p', 'search-index']) remove(join(out, folder));
    },
  ],
  [
    'one byte of every file of the state is another, and what it would give back is gone',
    () => {
      damageAll((file, size) => {
        const bytes = readFileSync(file);
        const at = pick(size);
        writeFileSync(file, bytes.fill(bytes[at]! ^ 1, at, at + 1));
      });
      for (const folder of ['_p', 'search-index', '2026']) remove(join(out, folder));
    },
  ],
  ['the state is JSON of no meaning', () => writeAll('null')],
  ['the state is JSON of other types', () => writeAll('{"version":1,"key":5,"files":[[7]]}')],
  [
    'the compiled theme alone is cut short',
    () => {
      const compiled = stateFiles().filter((file) => file.includes('/compiled/'));
      for (const file of compiled) truncateSync(file, pick(readFileSync(file).length));
    },
  ],
  [
    'the state is that of an older build',
    () => {
      remove(stateRoot);
      cpSync(kept, stateRoot, { recursive: true });
    },
  ],
  [
    'the state was written by another Node or theme',
    () => writeState(stateRoot, { ...readState(stateRoot)!, code: 'another', inputs: 'another' }),
  ],
  [
    'the state is a copy of that of another site',
    () => {
      const other = join(freshFolder('damage-other'), 'state');
      renameSync(stateRoot, other);
      const state = readState(other)!;
      const files = [...state.files].map(([path, one]) => [path, { ...one, digest: 'x' }] as const);
      writeState(stateRoot, { ...state, files: new Map(files) });
    },
  ],
  [
    'the site was copied, its list cut short and a page altered',
    () => {
      const copy = `${out}-copy`;
      cpSync(out, copy, { recursive: true });
      remove(out);
      renameSync(copy, out);
      truncateSync(join(out, '.warta-files'), 40);
      changeFile(out, '404.html', (text) => text.replace('html', 'HTML'));
    },
  ],
  [
    'a package was updated',
    () => changeFile(root, INSTALLED, (text) => text.replace('"version"', '"was":"0","version"')),
  ],
];

describe(`the next build mends it and shows what was edited meanwhile (seed ${SEED})`, () => {
  test.each(DAMAGES)('%s', async (_, damage) => {
    edit(1);
    await build();
    damage();
    edit(TEXT);
    await build();
    const is = bytesOf(out);
    expect([...is.keys()]).toEqual([...should.keys()]);
    expect([...should].filter(([path, bytes]) => is.get(path) !== bytes).map(([at]) => at)).toEqual(
      [],
    );
  });
});
