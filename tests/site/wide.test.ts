import { readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSettings } from '../../src/build/settings.ts';
import { INDEX_SIZE } from '../../src/site/addresses/older-pages.ts';
import { wideContent } from '../bench/wide/wide-content.ts';
import { NARROW, type Width } from '../bench/wide/width.ts';
import { blockCounts } from '../support/block-counts.ts';
import { PROJECT, bytesOf, filesIn, freshFolder, run, writeFiles } from '../support/build-site.ts';
import { addressesIn } from '../support/page-links.ts';

/** A newspaper that has `count` of everything, so that the product of any two shows. */
const wide = (count: number): Width => ({
  ...NARROW,
  articles: count,
  sections: count,
  children: count,
  topics: count,
  strayTopics: count,
  authors: count,
  pages: count,
  files: count,
  aliases: count,
  corrections: count,
  replies: count,
  translations: count,
  deadLinks: count,
  notes: count,
  ofOne: count,
  days: count / 4,
});

/** More than what any menu, index or suggestion is limited to has to be exceeded by the larger one. */
const [SMALL, TIMES] = [150, 4];
/** Work that grows with the size grows by `TIMES`; that of sorting by a little more. */
const MOST_GROWTH = 1.5 * TIMES;
/** Below this, a block that ran more often is no matter. */
const FEW = 50_000;
/** In bytes: no list, index or menu makes a page of more; articles are as long as they are written. */
const LARGEST_PAGE = 250_000;

const NOW = '2026-01-01T00:00:00Z';

/** Builds a content folder and gives the number of its pages that were rendered. */
async function build(
  content: string,
  out: string,
  env: Record<string, string> = {},
): Promise<number> {
  const own = { WARTA_CONTENT: content, WARTA_OUT: out, WARTA_NOW: NOW };
  const built = await run('src/build/build.ts', { ...own, ...env });
  expect(built.code, built.output.slice(-2000)).toBe(0);
  const [, rendered = '0'] = /(\d+) halaman dibuat/.exec(built.output) ?? [];
  return Number(rendered);
}

/** A folder for a site that is not there yet. */
const freshOut = (): string => join(freshFolder('wide-out'), 'dist');

/** Has Node note which code ran how often, exactly: what code kept from before does is not counted whole. */
const counting = (folder: string): Record<string, string> => ({
  NODE_V8_COVERAGE: folder,
  NODE_DISABLE_COMPILE_CACHE: '1',
});

/**
 * Builds a content folder, noting which code ran how often, which makes Node twice as slow, and what
 * draws cards ten times: those are drawn before, each by what stands on it, and all else is forgotten.
 */
async function countedBuild(content: string) {
  const out = freshOut();
  const pages = await build(content, out);
  renameSync(out, `${out}-before`);
  const env = { WARTA_CONTENT: content, WARTA_OUT: out };
  const { stateRoot } = readSettings(env, PROJECT, new Date(NOW));
  for (const name of readdirSync(stateRoot))
    if (name !== 'cards') rmSync(join(stateRoot, name), { recursive: true });
  const coverage = freshFolder('wide-counts');
  expect(await build(content, out, counting(coverage))).toBe(pages);
  return { out, counts: blockCounts(coverage) };
}

/** Checks a content folder in the same way. */
async function check(content: string): Promise<Map<string, number>> {
  const coverage = freshFolder('wide-counts');
  const env = { WARTA_CONTENT: content, WARTA_NOW: NOW, ...counting(coverage) };
  const checked = await run('src/newsroom/check.ts', env);
  expect(checked.output.slice(-500)).toContain('0 galat');
  return blockCounts(coverage);
}

/** The blocks of code that ran too often for the larger of two newspapers. */
function steep(small: ReadonlyMap<string, number>, large: ReadonlyMap<string, number>): string[] {
  return [...large]
    .filter(([block, count]) => count > FEW + MOST_GROWTH * (small.get(block) ?? count))
    .map(([block, count]) => `${block}: ${small.get(block)} times, then ${count}`);
}

const contents = [SMALL, TIMES * SMALL].map((count) =>
  writeFiles(freshFolder(`wide-${count}`), Object.fromEntries(wideContent(wide(count)))),
) as [string, string];

const isPage = (path: string): boolean => path.endsWith('.html');

let [small, large]: Awaited<ReturnType<typeof countedBuild>>[] = [];
beforeAll(async () => {
  small = await countedBuild(contents[0]);
  large = await countedBuild(contents[1]);
}, 300_000);

describe('a newspaper that has four times as much of everything', () => {
  test('is four times the work to build', () => {
    expect(steep(small!.counts, large!.counts)).toEqual([]);
  });

  test('is four times the work to check', { timeout: 120_000 }, async () => {
    expect(steep(await check(contents[0]), await check(contents[1]))).toEqual([]);
  });

  test('has four times the pages, and none of them outgrows its readers', () => {
    const [few, many] = [small!, large!].map(({ out }) => filesIn(out).filter(isPage));
    expect(many!.length).toBeLessThan(TIMES * 1.2 * few!.length);
    const lists = many!.filter((path) => !/^\d{4}\/\d\d\/berita-0\//.test(path));
    const heavy = lists.filter((path) => statSync(join(large!.out, path)).size > LARGEST_PAGE);
    expect(heavy).toEqual([]);
  });

  test('is whole: from the front page readers reach every page that there is', () => {
    const { out } = large!;
    const pages = new Set(filesIn(out).filter(isPage));
    const seen = new Set(['index.html']);
    for (const path of seen) {
      for (const address of addressesIn(readFileSync(join(out, path), 'utf8'))) {
        const file = `${decodeURI(address.replace(/[?#].*$/, '')).slice(1)}index.html`;
        if (pages.has(file)) seen.add(file);
      }
    }
    // Old addresses lead on, and nobody is sent to what is for when something is missing.
    const lost = [...pages].filter(
      (path) => !seen.has(path) && !/^(?:author|lama|tag|category|404|offline)/.test(path),
    );
    expect(lost).toEqual([]);
    expect(TIMES * SMALL).toBeGreaterThan(INDEX_SIZE);
  });
});

describe('an edit of a wide newspaper', () => {
  test(
    'touches what it should and leaves what a clean build makes',
    { timeout: 300_000 },
    async () => {
      const content = contents[1];
      const read = (file: string) => readFileSync(join(content, file), 'utf8');
      const edit = async (file: string, change: (text: string) => string): Promise<number> => {
        writeFiles(content, { [file]: change(read(file)) });
        return build(content, large!.out);
      };
      const article = filesIn(content).find((file) => file.endsWith('berita-500.md'))!;
      expect(await edit(article, (text) => `${text}\nAlinea tambahan.\n`)).toBeLessThan(20);
      const newTopic = '- id: topik-baru\n  name: Topik baru\n';
      expect(await edit('topics.yaml', (text) => text + newTopic)).toBeLessThan(20);
      const newSection = '  - id: rubrik-baru\n    name: Rubrik baru\nmasthead:';
      expect(await edit('site.yaml', (text) => text.replace('masthead:', newSection))).toBeLessThan(
        20,
      );
      const name = /id: rubrik-500\n {4}name: (.*)\n/.exec(read('site.yaml'))![1]!;
      expect(await edit('site.yaml', (text) => text.replace(name, 'Ganti nama'))).toBeLessThan(60);
      const clean = freshOut();
      await build(content, clean);
      const [edited, made] = [large!.out, clean].map(bytesOf);
      expect([...edited!.keys()]).toEqual([...made!.keys()]);
      const other = [...made!].filter(([path, bytes]) => edited!.get(path) !== bytes);
      expect(other.map(([path]) => path)).toEqual([]);
    },
  );
});
