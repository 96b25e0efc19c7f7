import {
  cpSync,
  globSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, freshFolder, run } from '../support/build-site.ts';
import {
  fieldChanges,
  smallPaper,
  articleAt,
  articleFile,
  writeContent,
} from '../support/edit-content.ts';
import type { Paper } from '../support/incremental.ts';
import { paperOf } from '../support/incremental.ts';
import { siteYaml } from '../support/small-content.ts';

let paper: Paper;
let reads: Record<string, number>;
const write = (files: Record<string, string | undefined>) => writeContent(paper.content, files);
const article = (at: number, fields: Record<string, string>, body?: string) =>
  write({ [articleFile(at)]: articleAt(at, fields, body) });

beforeAll(async () => {
  // The build that compiles a theme tries a page of each kind twice; the one that is counted does not.
  const first = paperOf(freshFolder('first'));
  writeContent(first.content, smallPaper(1));
  await first.build();
  paper = paperOf(freshFolder('paper'));
  writeContent(paper.content, smallPaper(60));
  const counted = join(freshFolder('reads'), 'reads.json');
  const counter = join(import.meta.dirname, '../support/count-reads.ts');
  await paper.build({ NODE_OPTIONS: `--import=${counter}`, READS_INTO: counted });
  reads = JSON.parse(readFileSync(counted, 'utf8')) as typeof reads;
});

test('a clean build reads a story for the plan, its page and the feeds, not again for the search', () => {
  const times = Array.from({ length: 60 }, (_, at) => reads[join(paper.content, articleFile(at))]);
  expect(new Set(times)).toEqual(new Set([3]));
});

test('every page that Astro makes has a key, and every key a page', async () => {
  // A file with a new time and the same text: the plan is made anew. A page without a key would be
  // rendered each time, and a key without a page stops the build.
  write({ 'authors/ani.yaml': readFileSync(join(paper.content, 'authors/ani.yaml'), 'utf8') });
  expect(await paper.build()).toMatchObject({ rendered: 0 });
});

test('an edit looks at each file once, and reads what the last build left once', async () => {
  const counted = join(freshFolder('reads'), 'reads.json');
  const counter = join(import.meta.dirname, '../support/count-reads.ts');
  write({ 'authors/ani.yaml': readFileSync(join(paper.content, 'authors/ani.yaml'), 'utf8') });
  await paper.build({ NODE_OPTIONS: `--import=${counter}`, READS_INTO: counted });
  const times = JSON.parse(readFileSync(counted, 'utf8')) as Record<string, number>;
  expect(times[join(paper.state, 'build.json')]).toBe(1);
  expect(times[`${join(paper.content, articleFile(5))} (looked at)`]).toBe(1);
});

test('nothing changed: said at once, nothing written', async () => {
  const before = statSync(join(paper.out, '.warta-files')).mtimeMs;
  expect((await paper.build()).said).toContain('Tidak ada yang berubah.');
  expect(statSync(join(paper.out, '.warta-files')).mtimeMs).toBe(before);
});

test('one text edited: its page, the feeds that carry it, and what tells that something is new', async () => {
  const changes = join(freshFolder('changes'), 'list.txt');
  article(5, {}, 'Alinea pertama berita 5.\n\nAlinea kedua, diperbaiki.');
  const built = await run(
    'src/build/build.ts',
    {
      WARTA_CONTENT: paper.content,
      WARTA_OUT: paper.out,
      WARTA_NOW: '2026-01-01T00:00:00Z',
      NODE_OPTIONS: `--import=${join(import.meta.dirname, '../support/note-libraries.ts')}`,
    },
    ['--changes', changes],
  );
  // No picture is to be made and no style, so what makes them is not even loaded.
  const [, libraries] = /^libraries: (.+)$/m.exec(built.output)!;
  expect(libraries).not.toMatch(/sharp|vips|lightningcss/);
  expect(built.output).toMatch(/^[1-8] halaman dibuat/m);
  const pages = readFileSync(changes, 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('.html'));
  expect(pages).toEqual(['+\t2015/06/s5/index.html']);
});

describe('equal to a clean build, byte for byte', () => {
  test('after a change of every field of a story', async () => {
    for (const [at, fields] of fieldChanges.entries()) article(at, fields);
    const { rendered, kept } = await paper.build();
    expect(rendered).toBeGreaterThan(fieldChanges.length);
    // Pages alone are counted, not feeds and the like; each article names four others to read next.
    expect(kept).toBeGreaterThan(10);
    await paper.expectClean();
  });

  test('after stories were renamed and removed, and other files changed', async () => {
    write({
      [articleFile(40)]: undefined,
      [articleFile(41)]: undefined,
      [articleFile(41).replace('s41', 'nama-baru')]: articleAt(41, {}),
      'authors/budi.yaml': 'name: Budi Santoso\nkind: person\nbio: Editor.\n',
      'authors/tamu.yaml': 'name: Tamu\nkind: person\n',
      'topics.yaml': '- { id: cuaca, name: Cuaca ekstrem, aliases: [Sungai] }\n',
      'pages/tentang.md': '---\ntitle: Tentang Warta\n---\n\nLain.\n',
      'pages/pedoman-media-siber.md': '---\ntitle: Pedoman\n---\n\nIsi.\n',
      [articleFile(42).replace('s42.md', 'g42.svg')]:
        '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100"/>',
      'files/robots-note.txt': 'y',
    });
    await paper.build();
    await paper.expectClean();
  });

  test('after time passed: a scheduled story is out, a featured one lapsed, the news grew old', async () => {
    article(50, { date: '2026-01-05 08:00' });
    article(51, { date: '2026-01-04 09:00', featured: '1' });
    await paper.build({ WARTA_NOW: '2026-01-04T03:00:00Z' });
    expect(bytesOf(paper.out).has('2015/06/s50/index.html')).toBe(false);
    const env = { WARTA_NOW: '2026-01-20T00:00:00Z' };
    await paper.build(env);
    expect(bytesOf(paper.out).has('2015/06/s50/index.html')).toBe(true);
    await paper.expectClean(env);
  });

  test('after the settings and the address changed', async () => {
    const more = 'breaking: { text: Gempa di Lombok }\nlook: { accent: "#0a5c36" }\n';
    write({ 'site.yaml': `${siteYaml}${more}` });
    const env = { WARTA_NOW: '2026-01-20T00:00:00Z' };
    await paper.build(env);
    await paper.build({ ...env, BASE_PATH: '/koran' });
    await paper.expectClean({ ...env, BASE_PATH: '/koran' });
    await paper.build(env);
  });
});

describe('whatever happened to what was remembered', () => {
  const env = { WARTA_NOW: '2026-01-20T00:00:00Z' };
  let clean: Map<string, string>;
  beforeAll(() => {
    clean = bytesOf(paper.out);
  });
  const damages: [string, () => void][] = [
    ['half of the state', () => truncateSync(join(paper.state, 'build.json'), 900)],
    [
      'a damaged memory of the content',
      () => {
        for (const pack of globSync(join(paper.state, 'content/*.json'))) writeFileSync(pack, '{');
        rmSync(join(paper.out, 'robots.txt'));
      },
    ],
    [
      'a damaged theme',
      () => {
        article(7, {}, 'Teks baru.');
        for (const note of globSync(join(paper.themes, '*/theme.json'))) truncateSync(note, 100);
      },
    ],
    ['a page changed by hand', () => writeFileSync(join(paper.out, 'index.html'), 'diretas')],
    [
      'a page changed by hand to the same length',
      () => {
        const file = join(paper.out, '404.html');
        const text = readFileSync(file, 'utf8');
        writeFileSync(file, text.replace('html', 'HTML'));
      },
    ],
    ['a vanished folder', () => rmSync(join(paper.out, 'search-index'), { recursive: true })],
    [
      'an older state',
      () => {
        cpSync(join(paper.state, 'build.json'), join(paper.state, 'older.json'));
      },
    ],
  ];

  test.each(damages)('%s: the next build mends it', async (name, damage) => {
    damage();
    const { said } = await paper.build(env);
    if (name === 'a damaged theme') clean = bytesOf(paper.out);
    else if (name !== 'an older state') expect(said).not.toContain('Tidak ada yang berubah.');
    const is = bytesOf(paper.out);
    expect([...is.keys()]).toEqual([...clean.keys()]);
    expect([...clean].filter(([path, bytes]) => is.get(path) !== bytes)).toEqual([]);
  });

  test('a state older than the output leaves no stale page', async () => {
    const older = readFileSync(join(paper.state, 'older.json'));
    article(9, {}, 'Versi kedua.');
    await paper.build(env);
    writeFileSync(join(paper.state, 'build.json'), older);
    article(9, fieldChanges[9] ?? {});
    await paper.build(env);
    await paper.expectClean(env);
  });
});

test('a text that was saved while the build ran, and then as it was again, leaves no stale page', async () => {
  const file = join(paper.content, articleFile(14));
  article(14, {}, 'Sebelum.');
  const before = readFileSync(file, 'utf8');
  await paper.build({
    NODE_OPTIONS: `--import=${join(import.meta.dirname, '../support/change-when-read.ts')}`,
    CHANGED: file,
    CHANGED_TO: before.replace('Sebelum.', 'Sementara.'),
  });
  expect(readFileSync(file, 'utf8')).toContain('Sementara.');
  writeFileSync(file, before);
  await paper.build();
  await paper.expectClean();
});

test('of two builds at once the second says so and stops', async () => {
  article(13, {}, 'Dua sekaligus.');
  const env = { WARTA_CONTENT: paper.content, WARTA_NOW: '2026-01-01T00:00:00Z' };
  const both = await Promise.all([
    run('src/build/build.ts', { ...env, WARTA_OUT: paper.out }),
    run('src/build/build.ts', { ...env, WARTA_OUT: paper.out }),
  ]);
  expect(both.map(({ code }) => code).toSorted()).toEqual([0, 1]);
  expect(both.find(({ code }) => code === 1)?.output).toMatch(/masih berjalan|is still running/);
  await paper.expectClean();
});
