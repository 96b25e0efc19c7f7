import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesOf, freshFolder, run, writeFiles } from '../support/build-site.ts';
import { everyKindContent } from '../support/every-kind/content.ts';
import { article, siteYaml } from '../support/small-content.ts';

const NOW = '2026-01-01T00:00:00Z';

/** A paper that parts are made of, in a folder of their own beside its site. */
type Parts = { content: string; out: string; folder: string };

function partsOf(content: string): Parts {
  const out = join(freshFolder('parts'), 'dist');
  return { content, out, folder: `${out}-parts` };
}

const build = ({ content, out }: Parts, args: string[], env: Record<string, string> = {}) =>
  run(
    'src/build/build.ts',
    { WARTA_CONTENT: content, WARTA_OUT: out, WARTA_NOW: NOW, ...env },
    args,
  );

/** Makes all parts, and joins them unless `isJoined` says otherwise; fails the test where a command fails. */
async function inParts(
  paper: Parts,
  of: number,
  { isJoined = true, threads = (_number: number) => 1 } = {},
): Promise<string[]> {
  const said: string[] = [];
  const commands = Array.from({ length: of }, (_, at) => [
    ...['--part', `${at + 1}/${of}`],
    ...['--threads', String(threads(at + 1))],
  ]);
  for (const args of [...commands, ...(isJoined ? [['--join']] : [])]) {
    const { code, output } = await build(paper, args);
    expect(code, output).toBe(0);
    said.push(output);
  }
  return said;
}

/** What a build with no past makes of the same content. */
async function cleanOf({ content }: Parts): Promise<Map<string, string>> {
  const clean = partsOf(content);
  const { code, output } = await build(clean, []);
  expect(code, output).toBe(0);
  return bytesOf(clean.out);
}

function expectSame(is: Map<string, string>, should: Map<string, string>): void {
  expect([...is.keys()]).toEqual([...should.keys()]);
  const different = [...should].filter(([path, bytes]) => is.get(path) !== bytes);
  expect(different.map(([path]) => path)).toEqual([]);
}

/** So many stories in each of the months of a year. */
const year = (...counts: readonly number[]): Record<string, string> =>
  Object.fromEntries(
    counts.flatMap((count, month) =>
      Array.from({ length: count }, (_, at) => {
        const number = String(month + 1).padStart(2, '0');
        const fields = { title: `Cerita ${month}-${at}`, date: `2015-${number}-0${at + 1} 08:00` };
        return [`articles/2015/${number}/cerita-${at}.md`, article(fields)];
      }),
    ),
  );

const smallPaper = (): Parts =>
  partsOf(writeFiles(freshFolder('parts-content'), { 'site.yaml': siteYaml, ...year(4, 4, 4, 4) }));

test('1, 2 and 5 parts are joined to what one build writes, by any number of threads, and nothing is left to do', async () => {
  const content = await everyKindContent();
  const whole = await cleanOf(partsOf(content));
  for (const of of [1, 2, 5]) {
    const paper = partsOf(content);
    await inParts(paper, of, { threads: (number) => (number % 3) + 1 });
    expectSame(bytesOf(paper.out), whole);
    const { output } = await build(paper, []);
    expect(output).toMatch(/tidak ada yang berubah/i);
  }
}, 240_000);

test('more parts than months are joined too, some of them without an article', async () => {
  const paper = smallPaper();
  await inParts(paper, 9);
  expectSame(bytesOf(paper.out), await cleanOf(paper));
});

test('stories that are added move months to other parts, and the site is that of one build', async () => {
  const paper = smallPaper();
  await inParts(paper, 2);
  const page = 'files/2015/03/cerita-0/index.html';
  expect(existsSync(join(paper.folder, '1-of-2', page))).toBe(true);
  writeFiles(paper.content, year(4, 4, 4, 4, 9));
  await inParts(paper, 2);
  expect(existsSync(join(paper.folder, '2-of-2', page))).toBe(true);
  expect(existsSync(join(paper.folder, '1-of-2', page))).toBe(false);
  expectSame(bytesOf(paper.out), await cleanOf(paper));
});

test('a build after the joining goes on with what it left', async () => {
  const paper = smallPaper();
  await inParts(paper, 2);
  const file = join(paper.content, 'articles/2015/02/cerita-1.md');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nKalimat baru tentang telaga.\n`);
  const { output } = await build(paper, []);
  expect(output).toMatch(/^1 halaman dibuat/m);
  expectSame(bytesOf(paper.out), await cleanOf(paper));
});

test('parts are joined where the content lies on another machine, with other times and another path', async () => {
  const paper = smallPaper();
  await inParts(paper, 2, { isJoined: false });
  const there = partsOf(join(freshFolder('parts-other'), 'isi'));
  cpSync(paper.content, there.content, { recursive: true });
  mkdirSync(dirname(there.folder), { recursive: true });
  cpSync(paper.folder, there.folder, {
    recursive: true,
    // As artifacts are carried: without files whose names begin with a dot.
    filter: (file) => !/\/\.[^/]+$/.test(file),
  });
  const { code, output } = await build(there, ['--join', '--host', 'netlify']);
  expect(code, output).toBe(0);
  expect(output).toContain('dari 2 bagian');
  const clean = partsOf(paper.content);
  await build(clean, ['--host', 'netlify']);
  expectSame(bytesOf(there.out), bytesOf(clean.out));
});

test('what does not belong together is not joined: the fault, the part and the way out are named, and the old site stays', async () => {
  const paper = smallPaper();
  await inParts(paper, 2);
  const site = bytesOf(paper.out);
  const kept = `${paper.folder}.kept`;
  cpSync(paper.folder, kept, { recursive: true });
  const part = join(paper.folder, '2-of-2');
  const page = join(part, 'files/2015/01/cerita-1/index.html');
  const story = join(paper.content, 'articles/2015/02/cerita-1.md');
  const text = readFileSync(story, 'utf8');
  const faults: [string, () => void, RegExp, Record<string, string>?][] = [
    ['none', () => rmSync(paper.folder, { recursive: true }), /belum ada bagian.*--part 1\/2/],
    ['missing', () => rmSync(part, { recursive: true }), /Bagian 2\/2 belum ada.*--part 2\/2/],
    ['mixed', () => mkdirSync(join(paper.folder, '1-of-3')), /pembagian yang berlainan \(2, 3\)/],
    [
      'manifest',
      () => writeFileSync(join(part, 'part.json'), 'x\n{}'),
      /Bagian 2\/2 rusak.*part\.json/,
    ],
    [
      'content',
      () => writeFileSync(story, `${text}\nTambahan.\n`),
      /Bagian 1\/2, 2\/2 .* isi yang lain/,
    ],
    ['clock', () => undefined, /jam yang lain.*WARTA_NOW/, { WARTA_NOW: '2026-02-01T00:00:00Z' }],
    ['address', () => undefined, /alamat situs yang lain/, { SITE_URL: 'https://lain.example/' }],
    ['code', () => undefined, /Warta, paket, atau Node yang lain/, { PUBLIC_X: '1' }],
  ];
  for (const [name, spoil, sentence, env] of faults) {
    spoil();
    const { code, output } = await build(paper, ['--join'], env);
    expect(code, name).toBe(1);
    expect(output, name).toMatch(sentence);
    expect(output, name).toContain('Situs yang sudah ada tidak berubah.');
    expect(bytesOf(paper.out), name).toEqual(site);
    rmSync(paper.folder, { recursive: true, force: true });
    cpSync(kept, paper.folder, { recursive: true });
    writeFileSync(story, text);
  }
  for (const spoil of [
    () => writeFileSync(page, readFileSync(page, 'utf8').replace('Cerita', 'Ceritu')),
    () => rmSync(page),
    () => writeFileSync(join(part, 'texts/1.zst'), 'x'),
  ]) {
    spoil();
    const fresh = { ...paper, out: join(freshFolder('parts'), 'dist') };
    cpSync(paper.folder, `${fresh.out}-parts`, { recursive: true });
    const { code, output } = await build(fresh, ['--join']);
    expect(code).toBe(1);
    expect(output).toMatch(/Bagian 2\/2 rusak atau tidak lengkap: .*(cerita-1|1\.zst)/);
    expect(existsSync(fresh.out) ? [...bytesOf(fresh.out).keys()] : []).toEqual([]);
    rmSync(paper.folder, { recursive: true, force: true });
    cpSync(kept, paper.folder, { recursive: true });
  }
}, 120_000);

test('a spine of other content is not taken, and a damaged one is made again', async () => {
  const paper = smallPaper();
  await inParts(paper, 2);
  const file = join(paper.content, 'articles/2015/02/cerita-1.md');
  // Of the same length: the sizes of files say nothing.
  writeFileSync(file, readFileSync(file, 'utf8').replace('Cerita 1-1', 'Cerita 9-9'));
  await inParts(paper, 2);
  expectSame(bytesOf(paper.out), await cleanOf(paper));
  const spine = join(paper.folder, 'spine');
  const whole = readFileSync(spine, 'utf8');
  writeFileSync(spine, whole.slice(0, -100));
  await inParts(paper, 2);
  expect(readFileSync(spine, 'utf8')).toBe(whole);
  expectSame(bytesOf(paper.out), await cleanOf(paper));
});

test('what is held back is told by every part and by the joining, and --strict stops all of them', async () => {
  const paper = smallPaper();
  writeFiles(paper.content, {
    'articles/2025/12/rusak.md': article({
      title: 'Rusak',
      date: '2025-12-31 23:00',
      section: 'tiada',
    }),
  });
  const said = await inParts(paper, 2);
  for (const output of said) expect(output).toContain('rusak.md');
  expectSame(bytesOf(paper.out), await cleanOf(paper));
  for (const args of [['--part', '2/2'], ['--join']]) {
    const { code, output } = await build(paper, [...args, '--strict']);
    expect(code, output).toBe(1);
  }
});

test('parts and joining say what cannot be asked of them', async () => {
  const paper = smallPaper();
  for (const value of ['0/5', '6/5', 'x']) {
    const { code, output } = await build(paper, ['--part', value]);
    expect(code).toBe(2);
    expect(output).toMatch(new RegExp(`“${value}” bukan bagian.*--part 2/5`));
  }
  for (const other of [['--join'], ['--why', '/'], ['--changes', 'x'], ['--preview', 'x']]) {
    const { code, output } = await build(paper, ['--part', '1/2', ...other]);
    expect(code).toBe(2);
    expect(output).toContain(`--part dan ${other[0]} tidak bisa bersama`);
  }
  expect(existsSync(paper.out)).toBe(false);
  expect(existsSync(paper.folder)).toBe(false);
});
