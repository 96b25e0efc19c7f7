import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesIn, freshFolder, run } from '../support/build-site.ts';
import { addressesIn } from '../support/page-links.ts';
import { writeContent } from '../support/edit-content.ts';
import { generate } from '../bench/articles/generate.ts';

const COUNT = 10_000;
/** Each of them more holds another tenth of a GiB. */
const THREADS = '2';
/** In KiB. Measured: about a GiB, .8 with a theme that was compiled before; the rest is room for other machines and Nodes. */
const MOST_MEMORY = 1.2 * 1024 * 1024;
/** What Cloudflare Pages takes of one site. */
const MOST_FILES = 20_000;
const PEAK = new URL('../support/note-peak.ts', import.meta.url).href;

const content = freshFolder('ten-thousand');
const out = join(freshFolder('ten-thousand-out'), 'dist');
const notes = freshFolder('ten-thousand-notes');
let files: string[] = [];

/** Builds as `npm run build` does, and says what became of it. */
async function build() {
  const list = join(notes, 'changes.txt');
  const peak = join(notes, 'peak.txt');
  const built = await run(
    'src/build/build.ts',
    {
      WARTA_CONTENT: content,
      WARTA_OUT: out,
      WARTA_NOW: '2026-01-01T00:00:00Z',
      WARTA_TEST_PEAK: peak,
      NODE_OPTIONS: `--max-semi-space-size=32 --import=${PEAK}`,
    },
    ['--changes', list, '--threads', THREADS],
  );
  expect(built.code, built.output.slice(-2000)).toBe(0);
  const [, rendered = '0'] = /(\d+) halaman dibuat/.exec(built.output) ?? [];
  const lines = readFileSync(list, 'utf8').split('\n').filter(Boolean);
  return {
    said: built.output,
    rendered: Number(rendered),
    changed: lines.filter((line) => line.startsWith('+')).map((line) => line.slice(2)),
    gone: lines.filter((line) => line.startsWith('-')),
    peak: Number(readFileSync(peak, 'utf8')),
  };
}

const isPage = (path: string): boolean => path.endsWith('.html');
const page = (path: string): string => readFileSync(join(out, path), 'utf8');
const articleLinks = (html: string): string[] => [
  ...new Set(addressesIn(html).filter((address) => /^\/\d{4}\/\d\d\/[^/]+\/$/.test(address))),
];

let clean: Awaited<ReturnType<typeof build>>;
beforeAll(async () => {
  ({ files } = await generate(content, { count: COUNT, seed: 7, pictures: false }));
  // A file as fresh as this one may change again unseen, so a build trusts none of them.
  await setTimeout(2100);
  clean = await build();
}, 600_000);

describe('a clean build of ten thousand stories', () => {
  test('publishes all of them, within what free hosts take', () => {
    const made = filesIn(out);
    expect(made.filter((path) => /^\d{4}\/\d\d\/[^/]+\/index\.html$/.test(path))).toHaveLength(
      COUNT,
    );
    expect(made.length).toBeLessThan(MOST_FILES);
    expect(clean.changed).toHaveLength(made.length - 1);
  });

  test('holds about a gigabyte of memory at most', () => {
    expect(clean.peak).toBeLessThan(MOST_MEMORY);
  });

  test('lists every story once by age and once by month', () => {
    const made = filesIn(out);
    const older = made.filter((path) => /^page\/\d+\/index\.html$/.test(path));
    expect(older).toHaveLength(COUNT / 25 - 1);
    const aged = older.flatMap((path) => articleLinks(page(path)));
    expect(new Set(aged).size).toBe(COUNT - 25);
    expect(aged).toHaveLength(COUNT - 25);
    const months = made.filter((path) => /^archive\/\d{4}\/\d\d\/index\.html$/.test(path));
    const dated = months.flatMap((path) => articleLinks(page(path)));
    expect([dated.length, new Set(dated).size]).toEqual([COUNT, COUNT]);
  });
});

describe('then', () => {
  test('nothing changed: nothing is rendered or written', async () => {
    const before = statSync(join(out, '.warta-files')).mtimeMs;
    const { said, changed, gone } = await build();
    expect(said).toContain('Tidak ada yang berubah.');
    expect([...changed, ...gone]).toEqual([]);
    expect(statSync(join(out, '.warta-files')).mtimeMs).toBe(before);
  });

  test('a text edited in an old story: its page alone', async () => {
    const file = files[3000]!;
    const text = readFileSync(join(content, file), 'utf8');
    writeContent(content, { [file]: `${text}\nAlinea tambahan.\n` });
    const { changed } = await build();
    const own = file.replace(/^articles\/(.*)\.md$/, '$1/index.html');
    expect(changed.filter(isPage)).toEqual([own]);
  });

  test('a new story: at most thirty pages', async () => {
    const newest = readFileSync(join(content, files.at(-1)!), 'utf8');
    const path = files.at(-1)!.replace(/[^/]+$/, 'berita-paling-baru.md');
    writeFileSync(join(content, path), newest.replace(/^title: .*$/m, 'title: Berita paling baru'));
    const { rendered, changed, gone, peak } = await build();
    expect(changed).toContain(path.replace(/^articles\/(.*)\.md$/, '$1/index.html'));
    expect(changed.filter(isPage).length).toBeLessThanOrEqual(30);
    expect(rendered).toBeLessThanOrEqual(60);
    expect(gone.filter((line) => line.endsWith('.html'))).toEqual([]);
    expect(peak).toBeLessThan(MOST_MEMORY);
  });
});
