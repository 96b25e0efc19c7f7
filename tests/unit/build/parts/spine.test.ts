import { mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { inventoryOf } from '../../../../src/build/parts/inventory.ts';
import type { SpineOrigin } from '../../../../src/build/parts/spine.ts';
import { readSpine, writeSpine } from '../../../../src/build/parts/spine.ts';
import { walk } from '../../../../src/content-files/files/walk.ts';
import { readContent } from '../../../../src/content-files/read.ts';
import { makeSite } from '../../../../src/site/make-site.ts';
import { pagesOf } from '../../../../src/views/pages.ts';
import { demonstration, writeFiles } from '../../../support/build-site.ts';
import { article, drawing, siteYaml } from '../../../support/small-content.ts';

const now = '2026-01-01T00:00:00.000Z';
const address = { origin: 'https://warta.example', base: '/' };
const origin: SpineOrigin = {
  ...{ code: 'kode', inventory: 'isi', now },
  ...{ siteUrl: undefined, basePath: undefined },
};

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'warta-spine-'));
  file = join(folder, 'spine');
});

function spineOf(root: string) {
  const { content } = readContent({ root, now: new Date(now) });
  return { content, address, pictures: new Map(), files: new Map(), contentReport: 'Dua masalah.' };
}

test('every page of a site shows the same by a spine that was kept', () => {
  const spine = spineOf(demonstration);
  writeSpine(file, origin, spine);
  const kept = readSpine(file, origin)!;
  expect(kept.contentReport).toBe('Dua masalah.');
  const viewsOf = (source: typeof spine) =>
    pagesOf(makeSite({ ...source, now, readBody: () => ({ markdown: '' }) })).map((page) => [
      page.path,
      JSON.stringify(page.view()),
    ]);
  expect(viewsOf({ ...spine, ...kept } as typeof spine)).toEqual(viewsOf(spine));
});

test('of what is wrong it keeps what was held back', () => {
  const root = writeFiles(join(folder, 'isi'), {
    'site.yaml': siteYaml,
    'articles/2025/12/baru.md': article({ date: '2025-12-31 23:00', section: 'tiada' }),
    'articles/2015/09/lama.md': article({ tpics: '[entah]' }),
  });
  const spine = spineOf(root);
  expect(spine.content.findings.length).toBeGreaterThan(1);
  writeSpine(file, origin, spine);
  const rules = readSpine(file, origin)!.content.findings.map(({ rule, effect }) => [rule, effect]);
  expect(rules).toEqual(
    spine.content.findings
      .filter(({ effect }) => effect === 'hold')
      .map(({ rule, effect }) => [rule, effect]),
  );
});

test('one of another origin is none, nor is a damaged one', () => {
  writeSpine(file, origin, spineOf(demonstration));
  for (const other of [
    { code: 'x' },
    { inventory: 'x' },
    { now: 'x' },
    { siteUrl: 'x' },
    { basePath: 'x' },
  ])
    expect(readSpine(file, { ...origin, ...other })).toBeUndefined();
  const text = readFileSync(file, 'utf8');
  for (const damaged of [
    text.slice(0, -1),
    text.replace('"title"', '"titel"'),
    text.replace('{', ''),
    '',
  ]) {
    writeFileSync(file, damaged);
    expect(readSpine(file, origin)).toBeUndefined();
  }
  expect(readSpine(join(folder, 'tiada'), origin)).toBeUndefined();
});

test('an inventory tells names and bytes, whatever the times are', () => {
  const root = join(folder, 'isi');
  const files = {
    'site.yaml': siteYaml,
    'articles/2015/09/a.md': 'satu',
    'files/x.svg': drawing(),
  };
  const inventory = (): string => inventoryOf(root, walk(root));
  writeFiles(root, files);
  const first = inventory();
  writeFiles(root, files);
  expect(inventory()).toBe(first);
  writeFiles(root, { 'articles/2015/09/a.md': 'dua!' });
  const second = inventory();
  expect(second).not.toBe(first);
  writeFiles(root, files);
  renameSync(join(root, 'files/x.svg'), join(root, 'files/y.svg'));
  expect([first, second]).not.toContain(inventory());
});
