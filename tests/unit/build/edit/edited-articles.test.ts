import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { editedArticles } from '../../../../src/build/edit/edited-articles.ts';
import { readSettings } from '../../../../src/build/settings.ts';
import type { BuildState } from '../../../../src/build/state/build-state.ts';
import { looksOf } from '../../../../src/build/state/looks.ts';
import { writeCache } from '../../../../src/content-files/cache.ts';
import { walk } from '../../../../src/content-files/files/walk.ts';
import { readContent } from '../../../../src/content-files/read.ts';
import { articleAt, articleFile, smallPaper, writeContent } from '../../../support/edit-content.ts';

const CODE = 'code';
const NOW = new Date('2026-01-01T00:00:00Z');
const FILE = articleFile(3);
/** A text of `count` words below its first paragraph of two. */
const text = (count: number): string => `Alinea pertama.\n\n${'sungai '.repeat(count - 2)}`;

let settings: ReturnType<typeof readSettings>;
let last: BuildState;

const looks = (clock = Date.now()) =>
  looksOf(settings, { code: CODE, walked: walk(settings.contentRoot), clock });

/** Reads the content as a build does, and keeps what was read. */
function build(contentReport = ''): void {
  const { cache } = readContent({ root: settings.contentRoot, now: NOW, code: CODE });
  writeCache(join(settings.stateRoot, 'content'), cache);
  last = { looks: looks(), contentReport } as BuildState;
}

const write = (files: Record<string, string | undefined>): void =>
  writeContent(settings.contentRoot, files);

/** The files of the articles that were edited alone; undefined where all has to be read. */
function edited(): string[] | undefined {
  const walked = walk(settings.contentRoot);
  const survey = { code: CODE, walked, looks: looks(), inputs: undefined, last };
  return editedArticles(settings, survey, 'Asia/Jakarta')?.articles.map(({ file }) => file);
}

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'warta-edited-'));
  const env = { WARTA_CONTENT: join(root, 'content') };
  settings = { ...readSettings(env, root, NOW), stateRoot: join(root, 'state') };
  write(smallPaper(12));
  write({ [FILE]: articleAt(3, {}, text(199)) });
  build();
  return () => rmSync(root, { recursive: true });
});

test('a text that is another, by however many lines, is edited alone; a file that was only saved is not', () => {
  expect(edited()).toEqual([]);
  write({ [FILE]: articleAt(3, {}, `${text(100)}\n\nSatu.\n\nDua.`) });
  expect(edited()).toEqual([FILE]);
  write({ [FILE]: articleAt(3, {}, text(199)) });
  expect(edited()).toEqual([]);
});

test.each<[string, () => void]>([
  ['room for an advert', () => write({ [FILE]: articleAt(3, {}, text(200)) })],
  ['another headline', () => write({ [FILE]: articleAt(3, { title: 'Lain' }, text(199)) })],
  ['a link', () => write({ [FILE]: articleAt(3, {}, `${text(190)}\n\n[Lain](/lain/)`) })],
  ['a file that is no text', () => write({ [FILE.replace('s3.md', 'g3.svg')]: '<svg/>' })],
  ['the settings', () => write({ 'topics.yaml': '[]' })],
  ['an author', () => write({ 'authors/ani.yaml': 'name: Ani Lain\nkind: person\n' })],
  ['a page', () => write({ 'pages/tentang.md': '---\ntitle: Lain\n---\n\nKami.\n' })],
  ['a story more', () => write({ [FILE.replace('s3', 'baru')]: articleAt(3, {}) })],
  ['a story less', () => write({ [FILE]: undefined })],
  ['a text that cannot be read', () => write({ [FILE]: 'Tanpa data.' })],
])('%s: all has to be read', (_what, change) => {
  write({ [articleFile(4)]: articleAt(4, {}, 'Alinea lain.') });
  change();
  expect(edited()).toBeUndefined();
});

test('a story of which something was said has to be read with all others', () => {
  build(`${FILE}\n  baris 9  peringatan`);
  write({ [articleFile(4)]: articleAt(4, {}, 'Alinea pertama berita 4.\n\nLain.') });
  expect(edited()).toEqual([articleFile(4)]);
  write({ [FILE]: articleAt(3, {}, text(198)) });
  expect(edited()).toBeUndefined();
});

test('a file that may have changed within the same moment is looked into', () => {
  const folder = FILE.slice(0, FILE.lastIndexOf('/'));
  const fresh = { ...last.looks.folders, [folder]: '' };
  expect(looks(Date.now() - 3_600_000).folders[folder]).toBe('');
  last = { ...last, looks: { ...last.looks, folders: fresh } };
  expect(edited()).toEqual([]);
  write({ [FILE]: articleAt(3, {}, text(198)) });
  expect(edited()).toEqual([FILE]);
});

test('what was kept by other code, or is gone, is none', () => {
  write({ [FILE]: articleAt(3, {}, text(198)) });
  last = { ...last, looks: { ...last.looks, rest: 'other' } };
  expect(edited()).toBeUndefined();
  build();
  write({ [FILE]: articleAt(3, {}, text(197)) });
  rmSync(join(settings.stateRoot, 'content'), { recursive: true });
  expect(edited()).toBeUndefined();
});
