import { expect, test, vi } from 'vitest';
import type { OutputFolder } from '../../../../src/build/output/output-folder.ts';
import { addSearch } from '../../../../src/build/output/search-index.ts';
import { searchedTexts } from '../../../../src/build/output/search-documents.ts';
import { SearchTexts } from '../../../../src/build/output/search-texts.ts';
import { readSettings } from '../../../../src/build/settings.ts';
import { siteWith } from '../../../support/site.ts';

test('an index that stays is not written anew for a host’s compressed forms of it', () => {
  const settings = readSettings({}, '/nowhere', new Date('2026-01-01T00:00:00Z'));
  const index = ['search-index/manifest.json', 'search-index/t/0.bin'];
  const holds = (path: string): boolean => index.includes(path);
  const keep = vi.fn(holds);
  const paths = [...index, 'search-index/manifest.json.br', 'search-index/manifest.json.gz'];
  const record = { key: '', size: 1, mtime: 1, digest: '' };
  const site = siteWith([]);
  const isWritten = addSearch({ keep, holds } as Partial<OutputFolder> as OutputFolder, site, {
    code: 'x',
    records: new Map(paths.map((path) => [path, record])),
    texts: new SearchTexts(settings, searchedTexts(site)),
  });
  expect(isWritten).toBe(false);
  expect(keep.mock.calls.map(([path]) => path)).toEqual(index);
});
