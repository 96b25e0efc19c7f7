import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { OutputRecord } from '../../../../src/build/output/file-record.ts';
import { OutputFolder } from '../../../../src/build/output/output-folder.ts';
import { addSearch } from '../../../../src/build/output/search-index.ts';
import { searchedTexts } from '../../../../src/build/output/search-documents.ts';
import { SearchTexts } from '../../../../src/build/output/search-texts.ts';
import { readSettings } from '../../../../src/build/settings.ts';
import { readContent } from '../../../../src/content-files/read.ts';
import type { Site } from '../../../../src/site/site.ts';
import { bytesOf } from '../../../support/build-site.ts';
import { smallPaper, articleAt, articleFile, writeContent } from '../../../support/edit-content.ts';
import { siteWith } from '../../../support/site.ts';

const ROOT = join(import.meta.dirname, '../../../..');

let folder: string;
let settings: ReturnType<typeof readSettings>;

function siteNow(): Site {
  const { content } = readContent({ root: settings.contentRoot, now: new Date(settings.now) });
  return siteWith(content.articles, content);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'warta-edited-'));
  settings = {
    ...readSettings({}, ROOT, new Date('2026-01-01')),
    contentRoot: join(folder, 'content'),
    stateRoot: join(folder, 'state'),
  };
  writeContent(settings.contentRoot, smallPaper(60));
});

describe('an index of which texts alone are others', () => {
  /** Files whose text is edited; all others stay as they are. */
  const EDITED = new Set([5, 40].map((at) => articleFile(at)));
  let out: string;
  let records: ReadonlyMap<string, OutputRecord>;

  const indexIn = (folderOut: string): Map<string, string> =>
    new Map([...bytesOf(folderOut)].filter(([path]) => path.startsWith('search-index/')));

  /** Prepares the index as a build does, with what an earlier one left; `finish` puts it in place. */
  function prepare(into: string, earlier: ReadonlyMap<string, OutputRecord>, isEdit: boolean) {
    const site = siteNow();
    const paths = site.edition.articles.flatMap(({ file, path }) =>
      EDITED.has(file) ? [path] : [],
    );
    const output = new OutputFolder(into, earlier);
    const texts = new SearchTexts(settings, searchedTexts(site));
    const search = { code: 'x', records: earlier, texts, edited: isEdit ? paths : undefined };
    addSearch(output, site, search);
    return () => output.publish();
  }

  /** The index that a build without a past writes of the content as it is now. */
  function atOnce(): Map<string, string> {
    const { stateRoot } = settings;
    const fresh = mkdtempSync(join(folder, 'fresh-'));
    settings = { ...settings, stateRoot: join(fresh, 'state') };
    prepare(join(fresh, 'out'), new Map(), false)();
    settings = { ...settings, stateRoot };
    return indexIn(join(fresh, 'out'));
  }

  const edit = (text: string): void =>
    writeContent(
      settings.contentRoot,
      Object.fromEntries([5, 40].map((at) => [articleFile(at), articleAt(at, {}, text)])),
    );

  beforeEach(() => {
    out = mkdtempSync(join(folder, 'patched-'));
    edit('Warga membersihkan jalan di kota itu.');
    records = prepare(out, new Map(), false)().files;
  });

  test('is that of a clean build, and few of its files are written', () => {
    edit('Warga membersihkan jalan di kota itu. Warga kota.');
    const { files, writtenPaths } = prepare(out, records, true)();
    expect(indexIn(out)).toEqual(atOnce());
    expect(writtenPaths.length).toBeGreaterThan(2);
    expect(writtenPaths.length).toBeLessThan(files.size / 2);
    edit('Jalan di kota itu dibersihkan.');
    prepare(out, files, true)();
    expect(indexIn(out)).toEqual(atOnce());
  });

  test('is made anew after a build that was killed before it was out', () => {
    edit('Warga membersihkan jalan.');
    prepare(out, records, true);
    edit('Warga membersihkan jalan di kota itu. Kota.');
    prepare(out, records, true)();
    expect(indexIn(out)).toEqual(atOnce());
  });

  test('is made anew where one of its files is gone', () => {
    const shard = [...indexIn(out).keys()].find((path) => path.includes('/t/'))!;
    rmSync(join(out, shard));
    edit('Warga membersihkan jalan di kota itu. Kota.');
    prepare(out, records, true)();
    expect(indexIn(out)).toEqual(atOnce());
  });
});
