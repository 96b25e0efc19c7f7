import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { OutputRecord } from '../../../../src/build/output/file-record.ts';
import { OutputFolder } from '../../../../src/build/output/output-folder.ts';
import { addSearch } from '../../../../src/build/output/search-index.ts';
import { searchedTexts } from '../../../../src/build/output/search-documents.ts';
import { SearchTexts } from '../../../../src/build/output/search-texts.ts';
import { readSettings } from '../../../../src/build/settings.ts';
import { readBody } from '../../../../src/content-files/read-body.ts';
import { readContent } from '../../../../src/content-files/read.ts';
import type { Site } from '../../../../src/site/site.ts';
import { plainText } from '../../../../src/markdown/plain-text.ts';
import { bytesOf } from '../../../support/build-site.ts';
import { smallPaper, articleAt, articleFile, writeContent } from '../../../support/edit-content.ts';
import { drawing } from '../../../support/small-content.ts';
import { siteWith } from '../../../support/site.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const STORIES = 90;

let folder: string;
let settings: ReturnType<typeof readSettings>;

function siteNow(): Site {
  const { content } = readContent({ root: settings.contentRoot, now: new Date(settings.now) });
  return siteWith(content.articles, content);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'warta-texts-'));
  settings = {
    ...readSettings({}, ROOT, new Date('2026-01-01')),
    contentRoot: join(folder, 'content'),
    stateRoot: join(folder, 'state'),
  };
  writeContent(settings.contentRoot, smallPaper(STORIES));
});

/** Writes the index as a build does whose pages of `taken` were rendered. */
function build(
  site: Site,
  taken: readonly string[],
  records: ReadonlyMap<string, OutputRecord> = new Map(),
  limit = STORIES,
) {
  const texts = new SearchTexts(settings, searchedTexts(site));
  for (const file of taken) {
    const take = texts.taker(file);
    take?.(plainText(readBody(settings.contentRoot, { file }).markdown));
  }
  const out = new OutputFolder(mkdtempSync(join(folder, 'out-')), undefined);
  const read = (): Uint8Array => new Uint8Array();
  const files = new Map<string, string>();
  const keys = new Map<string, string>();
  const recordOf = (path: string, key?: string): OutputRecord | undefined => {
    const record = records.get(path);
    return key === undefined || record?.key === key ? record : undefined;
  };
  return {
    texts,
    /** The index by path, and the keys of its files. */
    finish() {
      const output = {
        ...out,
        recordOf,
        read,
        holds: (path: string, key?: string) => recordOf(path, key) !== undefined,
        keep: (path: string, key?: string) => recordOf(path, key) !== undefined,
        put(path: string, bytes: Uint8Array, key = '') {
          files.set(path, Buffer.from(bytes).toString('base64'));
          keys.set(path, key);
        },
      };
      addSearch(output as Partial<typeof out> as typeof out, site, {
        code: 'x',
        records,
        texts,
        limit,
      });
      return { files, keys };
    },
  };
}

const all = (site: Site): string[] =>
  [...site.edition.articles, ...site.edition.pages].map(({ file }) => file);
/** The index that a build without a past writes of the content as it is. */
function clean(): Map<string, string> {
  rmSync(settings.stateRoot, { recursive: true, force: true });
  return build(siteNow(), []).finish().files;
}

test('texts taken while pages are rendered are not read again, and give the same index', () => {
  const site = siteNow();
  const taken = build(site, all(site));
  rmSync(settings.contentRoot, { recursive: true });
  const { files } = taken.finish();
  writeContent(settings.contentRoot, smallPaper(STORIES));
  expect(files).toEqual(clean());
});

test('texts whose pages stay are read, and those of an earlier build are not', () => {
  const site = siteNow();
  const { files } = build(site, all(site).slice(0, 70)).finish();
  rmSync(settings.contentRoot, { recursive: true });
  const later = build(site, []);
  expect(all(site).every((file) => later.texts.taker(file) === undefined)).toBe(true);
  expect(later.finish().files).toEqual(files);
  writeContent(settings.contentRoot, smallPaper(STORIES));
  expect(files).toEqual(clean());
});

test('a text that changes while a build runs is not found when its file is again as it was', () => {
  const site = siteNow();
  const file = join(settings.contentRoot, articleFile(5));
  const before = readFileSync(file, 'utf8');
  const under = build(site, []);
  writeFileSync(file, articleAt(5, {}, 'Kalimat sementara tentang gempa.'));
  const { files, keys } = under.finish();
  // No key: the next build writes the index anew, whatever it finds.
  expect(keys.get('search-index/manifest.json')).toBe('');
  writeFileSync(file, before);
  const again = build(siteNow(), []).finish().files;
  expect(again).not.toEqual(files);
  expect(again).toEqual(clean());
});

test('an index that would be the same is not written', () => {
  const { keys } = build(siteNow(), []).finish();
  expect(keys.size).toBeGreaterThan(5);
  const record = { size: 1, mtime: 1, digest: '' };
  const known = new Map([...keys].map(([path, key]) => [path, { ...record, key }]));
  expect(build(siteNow(), [], known).finish().files.size).toBe(0);
  writeFileSync(join(settings.contentRoot, articleFile(5)), articleAt(5, {}, 'Kalimat lain.'));
  expect(build(siteNow(), [], known).finish().files.size).toBeGreaterThan(5);
});

test('damaged analyses of texts taken earlier are made anew from their files', () => {
  const site = siteNow();
  const { files } = build(site, all(site)).finish();
  const packs = join(settings.stateRoot, 'search/analyses.zst');
  writeFileSync(packs, readFileSync(packs).fill(7, 30, 90));
  expect(build(site, all(site)).finish().files).toEqual(files);
  expect(build(site, all(site)).finish().files).toEqual(files);
});

describe('an index in segments', () => {
  /** A story of a month of its own, with its picture. */
  const storyOf = (month: string, fields: Record<string, string>): Record<string, string> => ({
    [`articles/${month}/g8.svg`]: drawing('gambar'),
    [`articles/${month}/satu.md`]: articleAt(8, {
      date: `${month.replace('/', '-')}-30 08:00`,
      ...fields,
    }),
  });
  /** The newest segment is full with the stories of five months. */
  const LIMIT = 50;
  const known = (keys: ReadonlyMap<string, string>) =>
    new Map([...keys].map(([path, key]) => [path, { key, size: 1, mtime: 1, digest: path }]));
  const folderOf = (path: string): string =>
    /^search-index\/(\d{4}[^/]*)\//.exec(path)?.[1] ?? 'newest';

  test('is written where something in it changed: a new story touches the newest alone', () => {
    const first = build(siteNow(), [], new Map(), LIMIT + 5).finish();
    const folders = new Set([...first.keys.keys()].map(folderOf));
    expect([...folders].toSorted()).toEqual(['2015-01-2015-02', '2015-03-2015-04', 'newest']);
    expect(build(siteNow(), [], known(first.keys), LIMIT + 5).finish().files.size).toBe(0);
    writeContent(settings.contentRoot, storyOf('2015/12', { topics: '[Sungai, Baru]' }));
    const added = build(siteNow(), [], known(first.keys), LIMIT + 5).finish();
    expect(new Set([...added.files.keys()].map(folderOf))).toEqual(new Set(['newest']));
  });

  test('is the same in steps and at once, whatever is edited', () => {
    const edits: Record<string, string | undefined>[] = [
      { [articleFile(0)]: articleAt(0, {}, 'Kalimat lain.') },
      { [articleFile(8)]: articleAt(8, {}, 'Kalimat lain.') },
      { [articleFile(4)]: articleAt(4, { title: 'Judul lain' }) },
      { [articleFile(1)]: undefined, [articleFile(10)]: undefined },
      storyOf('2015/12', {}),
      storyOf('2014/12', {}),
      { 'topics.yaml': '- { id: cuaca, name: Cuaca, aliases: [Musim] }\n' },
    ];
    const index = (out: string): Map<string, string> =>
      new Map([...bytesOf(out)].filter(([path]) => path.startsWith('search-index/')));
    const publish = (out: string, records: ReadonlyMap<string, OutputRecord>) => {
      const output = new OutputFolder(out, records);
      const site = siteNow();
      const texts = new SearchTexts(settings, searchedTexts(site));
      addSearch(output, site, { code: 'x', records, texts, limit: LIMIT });
      return output.publish().files;
    };
    const inSteps = mkdtempSync(join(folder, 'steps-'));
    const { stateRoot } = settings;
    let records: ReadonlyMap<string, OutputRecord> = new Map();
    for (const edit of edits) {
      writeContent(settings.contentRoot, edit);
      records = publish(inSteps, records);
      const atOnce = mkdtempSync(join(folder, 'at-once-'));
      settings = { ...settings, stateRoot: join(atOnce, 'state') };
      publish(join(atOnce, 'out'), new Map());
      settings = { ...settings, stateRoot };
      expect(index(inSteps)).toEqual(index(join(atOnce, 'out')));
    }
  });
});
